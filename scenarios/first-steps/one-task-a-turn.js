/*---
title: One task a turn
topic: the loop
level: beginner
summary: After every task the loop empties the microtask queue, and only then takes the next task.
output: |
  the kitchen opens
  Ada sits down
  Ada eats: microtask
  Ada pays: microtask of a microtask
  Ben sits down
  Ben eats: microtask
  Ben pays: microtask of a microtask
---*/
// After every task the loop empties the microtask queue, and only then takes the next task.
function serve(guest) {
  console.log(guest, 'sits down');
  Promise.resolve()
    .then(() => console.log(guest, 'eats: microtask'))
    .then(() => console.log(guest, 'pays: microtask of a microtask'));
}

setTimeout(() => serve('Ada'), 0);
setTimeout(() => serve('Ben'), 0);
console.log('the kitchen opens');
