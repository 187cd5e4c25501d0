/*---
title: "Myth: resolve() calls the callbacks"
topic: myths
level: beginner
summary: resolve() marks the promise and queues its callbacks. The code that called resolve() goes on first.
ideas: [14, 18]
myths: [12]
stops:
  - at: "open();"
    question: "Two callbacks belong to the promise. What will the next line print, after `open()`?"
    answer: "`still closed`. `open` queues two microtasks and returns; the callback that sets `door` has not run."
  - log: 1
    note: "Two microtasks wait for the script to leave the stack."
  - log: 2
    note: "Now the callbacks run, one after the other, each as a microtask."
output: |
  after open(): still closed
  in a callback: wide open
---*/
let door = 'still closed';
let open;
const opened = new Promise((resolve) => {
  open = resolve;
});

opened.then(() => {
  door = 'wide open';
});
opened.then(() => console.log('in a callback:', door));

open();
console.log('after open():', door);
