/*---
title: Last in, first out
topic: the call stack
level: beginner
summary: Only the function on top runs. A call pushes a frame, a return pops it.
output: |
  boil: three calls deep
  brew: back, with hot water
  serve: tea
  the script goes on
---*/
// Only the function on top runs. A call pushes, a return pops.
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
