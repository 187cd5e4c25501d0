/*---
title: The loop runs no code of its own
topic: the loop
level: beginner
summary: The loop only decides when a callback is called. What runs on the stack is always a function of the program.
ideas: [16, 18]
stops:
  - log: 1
    note: "The loop took the task `run who-calls.js`: the main script lies at the bottom of the stack. The loop waits until it returns."
  - log: 2
    question: "Nobody in the program calls `ring`. Who does?"
    answer: "The loop, when it takes the timer's task. That is why `ring` lies at the very bottom of the stack."
  - log: 4
    note: "The same function, called by the program itself: below it lies the one who called, and the loop has no part in it."
output: |
  the script
  ring!
  knock, then ring:
  ring!
---*/
function ring() {
  console.log('ring!');
}

function knock() {
  console.log('knock, then ring:');
  ring();
}

console.log('the script');
setTimeout(ring, 10);
setTimeout(knock, 20);
