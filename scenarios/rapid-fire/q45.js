/*---
title: "Q45: Dispatched by the script"
topic: rapid fire
level: advanced
summary: "11 lines of code: what do they print, and in which order?"
host: browser
ideas: [16, 22]
myths: [22]
stops:
  - start: true
    question: "What does this program print, and in which order?"
    answer: "`A`, `C`, `E`, `B`, `D`."
  - end: true
    note: "`dispatchEvent` is a call: the script stays on the stack while the listeners run, so no microtask can come between them."
output: |
  A
  C
  E
  B
  D
---*/
const bell = new EventTarget();
bell.addEventListener('ring', () => {
  console.log('A');
  queueMicrotask(() => console.log('B'));
});
bell.addEventListener('ring', () => {
  console.log('C');
  queueMicrotask(() => console.log('D'));
});
bell.dispatchEvent(new Event('ring'));
console.log('E');
