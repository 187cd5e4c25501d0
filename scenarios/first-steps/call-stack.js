/*---
title: Last in, first out
topic: the call stack
level: beginner
summary: Only the function on top runs. A call pushes a frame, a return pops it.
ideas: [2]
rooms: { show: [program, console, stack, variables] }
stops:
  - at: "serve();"
    question: "`serve` calls `brew`, and `brew` calls `boil`. Which of the three ends first?"
    answer: "`boil`. It was called last, so it lies on top, and only the top of the stack can run."
  - log: 1
    note: "Three calls deep: `boil` runs, while `brew`, `serve` and the main script wait below for it to return."
  - log: 2
    note: "`boil` returned and its frame was popped. `brew` goes on in the middle of its line, with the value."
  - log: 4
    note: "All three have returned. Below them the main script was waiting, and now it goes on."
output: |
  boil: three calls deep
  brew: back, with hot water
  serve: tea
  the script goes on
---*/
function boil() {
  console.log('boil: three calls deep');
  return 'hot water';
}

function brew() {
  const water = boil();
  console.log('brew: back, with', water);
  return 'tea';
}

function serve() {
  const drink = brew();
  console.log('serve:', drink);
}

serve();
console.log('the script goes on');
