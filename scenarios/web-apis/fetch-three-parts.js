/*---
title: "A fetch has three parts: the call, the response, the body"
topic: network
level: beginner
summary: The call returns a promise, the response comes before its body, the body comes last.
host: browser
network:
  - { url: /users/1, delay: 40ms, chunks: [{ text: '{ "name": ' }, { after: 30ms, text: '"Ada" }' }] }
output: |
  1 the call returns at once
  2 the script goes on
  3 a microtask
  4 the response: 200 text/plain;charset=UTF-8
  5 a timer between the response and its body
  6 the body, after its last part: Ada
---*/
async function load() {
  console.log('1 the call returns at once');
  const response = await fetch('/users/1');
  // Status and headers are here. Of the body, perhaps nothing yet.
  console.log('4 the response:', response.status, response.headers.get('content-type'));

  const user = await response.json();
  console.log('6 the body, after its last part:', user.name);
}

load();
console.log('2 the script goes on');
Promise.resolve().then(() => console.log('3 a microtask'));
setTimeout(() => console.log('5 a timer between the response and its body'), 55);
