/*---
title: "A fetch has three parts: the call, the response, the body"
topic: network
level: beginner
summary: The call returns a promise, the response comes before its body, the body comes last.
host: browser
network:
  - { url: /users/1, delay: 40ms, chunks: [{ text: '{ "name": ' }, { after: 30ms, text: '"Ada" }' }] }
ideas: [4, 6, 24]
myths: [35]
rooms: { show: [program, console, network, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "`fetch` hands the request to the network and returns a pending promise."
  - log: 4
    question: "The response is here. Is its body here, too?"
    answer: "Not necessarily. Status and headers come first; `json()` waits for the rest."
  - log: 5
    note: "A timer came in between: while the body is on its way, the stack is free."
  - log: 6
    note: "The last part of the body has arrived. The rest of `load` is a microtask of that task."
output: |
  the call returns at once
  the script goes on
  a microtask
  the response: 200
  a timer between the response and its body
  the body, after its last part: Ada
---*/
async function load() {
  console.log('the call returns at once');
  const response = await fetch('/users/1');
  // Status and headers are here. Of the body, perhaps nothing yet.
  console.log('the response:', response.status);

  const user = await response.json();
  console.log('the body, after its last part:', user.name);
}

load();
console.log('the script goes on');
Promise.resolve().then(() => console.log('a microtask'));
setTimeout(() => console.log('a timer between the response and its body'), 55);
