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
output: |
  one sees 1
  two sees 11
---*/
// Two connections, but one counter: both talk to the same agent.
const one = new SharedWorker('counter.js').port;
const two = new SharedWorker('counter.js').port;

one.onmessage = (event) => {
  console.log('one sees', event.data);
  two.postMessage(10);
};
two.onmessage = (event) => console.log('two sees', event.data);

one.postMessage(1);
