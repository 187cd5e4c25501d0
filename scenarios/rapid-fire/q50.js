/*---
title: "Q50: The last one"
topic: rapid fire
level: advanced
summary: "19 lines of code: what do they print, and in which order?"
ideas: [14, 22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`job 1`, `script`, `job 2`, `then 1`, `then 2`, `then 3`, `job 3`, `then 4`, `then 5`, `timer 1`, `microtask`, `timer 2`."
  - end: true
    note: "Four rules answer it: calls run at once; each `await` and `then` is one turn; microtasks before tasks, and those of a task before the next task; a returned promise costs two more turns."
output: |
  job 1
  script
  job 2
  then 1
  then 2
  then 3
  job 3
  then 4
  then 5
  timer 1
  microtask
  timer 2
---*/
async function job(name) {
  console.log(name, 1);
  await null;
  console.log(name, 2);
  return Promise.resolve();
}
setTimeout(() => {
  console.log('timer 1');
  queueMicrotask(() => console.log('microtask'));
}, 0);
setTimeout(() => console.log('timer 2'), 0);
job('job').then(() => console.log('job 3'));
Promise.resolve()
  .then(() => console.log('then 1'))
  .then(() => console.log('then 2'))
  .then(() => console.log('then 3'))
  .then(() => console.log('then 4'))
  .then(() => console.log('then 5'));
console.log('script');
