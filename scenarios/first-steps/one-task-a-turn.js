/*---
title: One task a turn
topic: the loop
level: beginner
summary: After every task the loop empties the microtask queue, and only then takes the next task.
ideas: [13, 16]
stops:
  - start: true
    question: "Both guests come at 0 ms. Will Ben sit down before Ada has paid?"
    answer: "No. One task a turn: Ada's task, all microtasks that follow from it, and then Ben's task."
  - log: 2
    note: "Ada's task runs. Ben's task stands in the task queue and has to wait for the next turn."
  - log: 4
    note: "This microtask was queued by a microtask. Ben's task has to wait for it, too."
  - log: 5
    note: "The microtask queue is empty, so a new turn of the loop begins with the next task."
output: |
  the kitchen opens
  Ada sits down
  Ada eats
  Ada pays
  Ben sits down
  Ben eats
  Ben pays
---*/
function serve(guest) {
  console.log(guest, 'sits down');
  Promise.resolve()
    .then(() => console.log(guest, 'eats'))
    .then(() => console.log(guest, 'pays'));
}

setTimeout(() => serve('Ada'), 0);
setTimeout(() => serve('Ben'), 0);
console.log('the kitchen opens');
