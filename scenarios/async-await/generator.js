/*---
title: yield leaves the stack, too
topic: generators
level: intermediate
summary: A generator runs only while somebody asks for its next value. No queue is needed for that.
output: |
  nothing ran yet
  first step
  { value: 1, done: false }
  heard hurry - second step
  { value: 2, done: false }
  top
  { value: 3, done: true }
---*/
// A generator runs only while somebody asks for its next value. No queue is needed for that.
function* stairs() {
  console.log('first step');
  const shout = yield 1;
  console.log('heard', shout, '- second step');
  yield 2;
  console.log('top');
  return 3;
}

const walk = stairs();
console.log('nothing ran yet');
console.log(walk.next());
console.log(walk.next('hurry'));
console.log(walk.next());
