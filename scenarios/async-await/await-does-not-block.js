/*---
title: While one waits, the others work
topic: async functions
level: beginner
summary: await stops only the function it stands in. The caller goes on, and so does everything else.
ideas: [19, 20]
myths: [8]
stops:
  - log: 2
    note: "`bake` has come to its `await` and left the stack. Its caller goes on with the next line."
  - log: 3
    question: "`bake` awaits 300 ms. Can the timer of 100 ms call back meanwhile?"
    answer: "Yes. The stack is empty while `bake` waits, so every task gets its turn as soon as it is due."
  - log: 5
    note: "`bake` is brought back by a microtask, after the timer that its promise waited for."
output: |
  the cake goes into the oven
  I do not stand before the oven
  100 ms: set the table
  200 ms: make tea
  the cake is ready
---*/
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function bake() {
  console.log('the cake goes into the oven');
  await pause(300);
  console.log('the cake is ready');
}

bake();
console.log('I do not stand before the oven');
setTimeout(() => console.log('100 ms: set the table'), 100);
setTimeout(() => console.log('200 ms: make tea'), 200);
