/*---
title: An error in a worker comes out as an event of the worker
topic: workers
level: advanced
summary: An error that nobody catches in a worker becomes an event of the worker on the page.
host: browser
files:
  parse.js: |
    onmessage = (event) => {
      const value = JSON.parse(event.data);
      postMessage(value.name);
    };
ideas: [10]
stops:
  - log: 1
    note: "The first message was good JSON, and the worker answered."
  - log: 2
    question: "The second message broke the worker's callback. Is the worker dead?"
    answer: "No. The error was reported to the page, and the worker's loop goes on with the next message."
  - log: 4
    note: "A worker that cannot be loaded tells it by an event as well, not by an error thrown by `new Worker`."
output: |
  name: Ada
  error: true
  name: Grace
  there is no such script
---*/
const worker = new Worker('parse.js');

worker.onmessage = (event) => console.log('name:', event.data);
worker.onerror = (event) => {
  console.log('error:', event.message.includes('SyntaxError'));
  event.preventDefault();
};

worker.postMessage('{ "name": "Ada" }');
worker.postMessage('{ name: Ada }'); // no JSON
worker.postMessage('{ "name": "Grace" }'); // the worker goes on

setTimeout(() => {
  worker.terminate();
  new Worker('no-such-file.js').onerror = () => {
    console.log('there is no such script');
  };
}, 700);
