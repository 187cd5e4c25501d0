/*---
title: The forgotten return
topic: promises
level: intermediate
summary: A callback that starts work but does not return its promise lets the chain run on without the result.
ideas: [14]
stops:
  - log: 1
    question: "In the first chain the word `return` is missing. What will its second callback get?"
    answer: "`undefined`, and at once. A callback that returns nothing has nothing the chain could wait for."
  - log: 2
    note: "The order was only started. This callback runs long before the meal is there."
  - log: 3
    note: "With `return`, the chain waits for the promise and hands its value on."
output: |
  both orders are given
  without return: undefined
  with return: soup
---*/
const cook = (meal) =>
  new Promise((resolve) => setTimeout(() => resolve(meal), 100));

Promise.resolve()
  .then(() => {
    cook('soup');
  })
  .then((meal) => console.log('without return:', meal));

Promise.resolve()
  .then(() => {
    return cook('soup');
  })
  .then((meal) => console.log('with return:', meal));

console.log('both orders are given');
