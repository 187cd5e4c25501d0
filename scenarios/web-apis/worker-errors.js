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
  new Worker('no-such-file.js').onerror = () => console.log('there is no such script');
}, 700);
