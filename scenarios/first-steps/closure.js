/*---
title: A variable that outlives its call
topic: the heap
level: beginner
summary: The frame of a call is gone when it returns, but what an inner function still uses stays in the heap.
ideas: [3]
rooms: { show: [program, console, variables, heap, stack] }
stops:
  - at: "return () => {"
    note: "The frame of `makeCounter` is about to leave the stack. The function it returns still needs `count`."
  - log: 1
    question: "`makeCounter` has returned twice, and its frames are gone. Where does the next call find its `count`?"
    answer: "In the heap. A function keeps the variables around it alive as long as somebody can still call it."
  - log: 3
    note: "Two calls of `makeCounter` made two variables: each counter counts for itself."
output: |
  sheep 1
  sheep 2
  stars 1
---*/
function makeCounter(name) {
  let count = 0;
  return () => {
    count += 1;
    console.log(name, count);
  };
}

const sheep = makeCounter('sheep');
const stars = makeCounter('stars');

sheep();
sheep();
stars();
