/*---
title: A synchronous request freezes everything
topic: network
level: intermediate
summary: A synchronous request holds the stack until the answer is there; everything else is late.
host: browser
network:
  - { url: /report, delay: 300ms, body: "all is well" }
output: |
  1 send() keeps the stack …
  2 … for 300 ms: true
  3 the report: all is well
  4 the microtask
  5 the timer of 50 ms, 250 ms late
---*/
setTimeout(() => console.log('5 the timer of 50 ms, 250 ms late'), 50);
Promise.resolve().then(() => console.log('4 the microtask'));

const request = new XMLHttpRequest();
request.open('GET', '/report', false); // false: do not return before all of it is here
console.log('1 send() keeps the stack …');

const sent = performance.now();
request.send();
console.log('2 … for 300 ms:', performance.now() - sent >= 299);
console.log('3 the report:', request.responseText);
