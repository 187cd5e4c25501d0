/*---
title: resolve() runs nothing
topic: the loop
level: intermediate
summary: "resolve() runs no callback: it only lets a microtask be queued, and the loop decides when that runs."
output: |
  the executor runs at once
  before resolve
  after resolve: still nobody went through
  through the gate with joy
---*/
// The loop runs no code of its own: it decides when yours runs. resolve() only lets a microtask be queued.
let open;
const gate = new Promise((resolve) => {
  console.log('the executor runs at once');
  open = resolve;
});

gate.then((word) => console.log('through the gate with', word));

console.log('before resolve');
open('joy');
console.log('after resolve: still nobody went through');
