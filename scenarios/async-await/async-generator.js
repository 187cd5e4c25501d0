/*---
title: Values that arrive one by one
topic: generators
level: advanced
summary: for await takes values as they arrive; between two of them the generator is off the stack.
output: |
  listening
  drop 1
  drop 2
  drop 3
  dry
---*/
async function* drip(drops) {
  for (let i = 1; i <= drops; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    yield 'drop ' + i;
  }
}

async function listen() {
  for await (const drop of drip(3)) {
    console.log(drop);
  }
  console.log('dry');
}

listen();
console.log('listening');
