/*---
title: A message is a task, and microtasks go first
topic: messages
level: intermediate
summary: "What goes in at one port comes out at the other: later, as a task of its own."
host: browser
ideas: [13, 16]
stops:
  - log: 1
    note: "Both messages are on their way. Nobody is called yet."
  - log: 3
    question: "Two messages wait. Will they be delivered in one task?"
    answer: "No, in one task each, and the microtasks of the first run before the second."
  - log: 5
    note: "The second message, in a task of its own."
output: |
  posted, not read yet
  microtask of the script
  message 1
  microtask after message 1
  message 2
  microtask after message 2
---*/
const { port1, port2 } = new MessageChannel();

port1.onmessage = (event) => {
  console.log('message', event.data);
  Promise.resolve().then(() => console.log('microtask after message', event.data));
  if (event.data === 2) port1.close();
};

port2.postMessage(1);
port2.postMessage(2);
queueMicrotask(() => console.log('microtask of the script'));
console.log('posted, not read yet');
