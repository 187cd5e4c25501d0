/*---
title: "Q46: Clicked by the user"
topic: rapid fire
level: advanced
summary: "9 lines of code: what do they print, and in which order?"
host: browser
page: <button id="go">Go</button>
inputs:
  - { at: 100ms, click: "#go" }
ideas: [16, 22]
myths: [2]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `B`, `C`, `D`."
  - end: true
    note: "The user's click is a task with nothing below its listeners on the stack. So after each listener the microtask queue is emptied."
output: |
  A
  B
  C
  D
---*/
const go = document.querySelector('#go');
go.addEventListener('click', () => {
  console.log('A');
  queueMicrotask(() => console.log('B'));
});
go.addEventListener('click', () => {
  console.log('C');
  queueMicrotask(() => console.log('D'));
});
