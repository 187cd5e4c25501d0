/*---
title: resolve() runs nothing
topic: promises
level: beginner
summary: "resolve() runs no callback: it only lets a microtask be queued, and the loop decides when that runs."
ideas: [14, 18]
myths: [12]
stops:
  - log: 2
    question: "The next line calls `open`, which resolves the promise. Is the callback printed before the last line of the script?"
    answer: "No. `resolve` puts the callback into the microtask queue; it can run when the script has left the stack."
  - log: 3
    note: "The promise is fulfilled, and one microtask waits. It got into the queue inside the call of `open`."
  - log: 4
    note: "The script is over. The loop took the microtask from its queue and called the function."
output: |
  the executor runs at once
  before resolve
  after resolve: still nobody went through
  through the gate with joy
---*/
let open;
const gate = new Promise((resolve) => {
  console.log('the executor runs at once');
  open = resolve;
});

gate.then((word) => console.log('through the gate with', word));

console.log('before resolve');
open('joy');
console.log('after resolve: still nobody went through');
