/*---
title: One shared worker for all who ask for it
topic: workers
level: advanced
summary: "Two connections, one counter: both talk to the same worker."
host: browser
files:
  counter.js: |
    let count = 0;
    onconnect = (event) => {
      const port = event.ports[0];
      port.onmessage = (message) => {
        count += message.data;
        port.postMessage(count);
      };
    };
ideas: [1, 10]
stops:
  - log: 1
    note: "The first connection sent 1. The shared worker has a loop of its own and answered by message."
  - log: 2
    question: "Why does the second connection see 11, and not 10?"
    answer: "Both talk to the same worker, and there is only one counter in it."
output: |
  one sees 1
  two sees 11
---*/
const one = new SharedWorker('counter.js').port;
const two = new SharedWorker('counter.js').port;

one.onmessage = (event) => {
  console.log('one sees', event.data);
  two.postMessage(10);
};
two.onmessage = (event) => console.log('two sees', event.data);

one.postMessage(1);
