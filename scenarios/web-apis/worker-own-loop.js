/*---
title: Two loops, side by side
topic: workers
level: intermediate
summary: The worker has timers, microtasks and a loop like the page. In each of the two everything stays in order.
host: browser
files:
  counter.js: |
    postMessage('worker: its script');
    setTimeout(() => postMessage('worker: its timer'), 0);
    queueMicrotask(() => postMessage('worker: its microtask'));
ideas: [1, 10, 16]
stops:
  - log: 1
    note: "The worker is starting, in a thread of its own. The page's script goes on without it."
  - log: 3
    question: "In which order do the worker's three messages come?"
    answer: "Script, microtask, timer: its loop follows the same rules as the page's."
  - log: 5
    note: "Messages of one worker arrive in the order in which they were posted, each as a task of the page."
output: |
  page: its script
  page: its microtask
  worker: its script
  worker: its microtask
  worker: its timer
---*/
const worker = new Worker('counter.js');
worker.onmessage = (event) => console.log(event.data);

queueMicrotask(() => console.log('page: its microtask'));
console.log('page: its script');
