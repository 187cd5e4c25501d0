/*---
title: Values that arrive one by one
topic: generators
level: advanced
summary: for await takes values as they arrive; between two of them the generator is off the stack.
ideas: [14, 20]
stops:
  - log: 1
    note: "`listen` waits for a value, and the generator waits for its timer. The stack is free for the script."
  - log: 2
    question: "The first drop was printed. What does `for await` do next?"
    answer: "It asks the generator for the next one. The generator goes on, sets a timer, and both are suspended again."
  - log: 5
    note: "The generator returned, which ends the loop."
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
