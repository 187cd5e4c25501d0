/*---
title: A synchronous request freezes everything
topic: blocking
level: intermediate
summary: A synchronous request holds the stack until the answer is there; everything else is late.
host: browser
network:
  - { url: /report, delay: 300ms, body: "all is well" }
ideas: [6, 19]
rooms: { show: [program, console, network, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    question: "The request is synchronous and takes 300 ms. What can run meanwhile?"
    answer: "Nothing. `send()` stays on the stack until the whole answer is there. That is why it should not be used."
  - log: 2
    note: "The answer is there; the call has returned as if no time had passed, but the clock says otherwise."
  - log: 5
    note: "The timer was due after 50 ms. It had to wait for the stack, and then for the microtask."
output: |
  send() keeps the stack …
  … for 300 ms: true
  the report: all is well
  the microtask
  the timer of 50 ms, 250 ms late
---*/
setTimeout(() => console.log('the timer of 50 ms, 250 ms late'), 50);
Promise.resolve().then(() => console.log('the microtask'));

const request = new XMLHttpRequest();
request.open('GET', '/report', false); // false: synchronous
console.log('send() keeps the stack …');

const sent = performance.now();
request.send();
console.log('… for 300 ms:', performance.now() - sent >= 299);
console.log('the report:', request.responseText);
