/*---
title: then with two callbacks is not then and catch
topic: promises
level: intermediate
summary: The second callback of then hears of errors before it, never of an error in the first callback beside it.
host: browser
ideas: [14]
stops:
  - start: true
    question: "In both chains the first callback throws. Which chain catches the error?"
    answer: "The one with `catch`. The two callbacks of one `then` are alternatives: one of them runs, and nobody looks after it there."
  - log: 1
    note: "`catch` comes after `then` in the chain, so it hears of errors in it."
  - log: 2
    note: "The error of the other chain was not caught by anything, so the page is told of an unhandled rejection."
output: |
  after then: I fell
  nobody caught: I fell
---*/
addEventListener('unhandledrejection', (event) => {
  console.log('nobody caught:', event.reason.message);
  event.preventDefault();
});

function fall() {
  throw new Error('I fell');
}

Promise.resolve().then(fall, (error) => {
  console.log('beside then:', error.message);
});

Promise.resolve().then(fall).catch((error) => {
  console.log('after then:', error.message);
});
