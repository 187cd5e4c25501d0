/*---
title: A frame callback taken back
topic: rendering
level: intermediate
summary: cancelAnimationFrame removes a callback, even in the very frame for which it was asked.
host: browser
ideas: [24]
stops:
  - log: 1
    note: "Three callbacks wait for the next frame. Then one of them is taken back."
  - log: 2
    question: "The frame has begun. Can its first callback still cancel the third one?"
    answer: "Yes. A callback is looked at when its turn comes; one that was cancelled is left out."
  - end: true
    note: "Of four callbacks that were asked for, two ran."
output: |
  one of four is taken back
  the frame begins
  the second callback
---*/
const early = requestAnimationFrame(() => console.log('never: early'));

requestAnimationFrame(function first() {
  console.log('the frame begins');
  cancelAnimationFrame(third);
});
requestAnimationFrame(() => console.log('the second callback'));
const third = requestAnimationFrame(() => console.log('never: third'));

cancelAnimationFrame(early);
console.log('one of four is taken back');
