/*---
title: yield leaves the stack, too
topic: generators
level: intermediate
summary: A generator runs only while somebody asks for its next value. No queue is needed for that.
ideas: [2, 20]
rooms: { show: [program, console, stack, variables] }
stops:
  - log: 1
    note: "`stairs()` was called, but its body has not begun: a generator waits to be asked."
  - log: 2
    question: "`next` was called and the generator runs. Who will be on the stack after its `yield`?"
    answer: "The script. `yield` pops the generator's frame and gives the value to whoever called `next`."
  - log: 4
    note: "`next('hurry')` pushed the same frame again: it goes on behind its `yield`, which has the value `hurry` now."
output: |
  nothing ran yet
  first step
  1
  heard hurry - second step
  2
  top
  3
---*/
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
console.log(walk.next().value);
console.log(walk.next('hurry').value);
console.log(walk.next().value);
