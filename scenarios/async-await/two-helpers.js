/*---
title: Two helpers, one list
topic: async functions
level: advanced
summary: Two async functions take jobs from the same list, so never more than two jobs are on their way.
ideas: [4, 20]
stops:
  - log: 2
    note: "Both helpers have taken a job, and three are left in the list. In a moment both will wait, side by side."
  - log: 3
    question: "Helper B has finished first. Which job does it take?"
    answer: "The next in the list, `iron`. `shift` takes it out, and nothing can come in between while that code runs."
  - end: true
    note: "No lock is needed: between two `await`s a function has the stack, and so the list, for itself."
output: |
  A begins to wash
  B begins to dry
  B is done: dry
  B begins to iron
  B is done: iron
  B begins to fold
  A is done: wash
  A begins to sort
  A is done: sort
  B is done: fold
  all is done
---*/
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const jobs = [['wash', 90], ['dry', 30], ['iron', 40], ['fold', 50], ['sort', 20]];

async function helper(name) {
  while (jobs.length > 0) {
    const [job, ms] = jobs.shift();
    console.log(name, 'begins to', job);
    await pause(ms);
    console.log(name, 'is done:', job);
  }
}

Promise.all([helper('A'), helper('B')]).then(() => {
  console.log('all is done');
});
