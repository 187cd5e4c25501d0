/*---
title: "Myth: then() puts its callback into the queue"
topic: myths
level: beginner
summary: It does so only if the promise is settled. A pending promise keeps the callback, and the queue stays empty.
ideas: [14]
myths: [13]
rooms: { show: [program, console, promises, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    question: "`then` was called three times. How many microtasks are in the queue?"
    answer: "None. The promise is pending, and it keeps its callbacks to itself until somebody resolves it."
  - log: 2
    note: "The timer's task resolved the promise. That moment put all three callbacks into the queue."
  - log: 3
    note: "They run when the task is over, in the order in which `then` was called."
output: |
  three people wait for the train
  the train is there
  Ada gets on
  Ben gets on
  Cleo gets on
---*/
let arrive;
const train = new Promise((resolve) => {
  arrive = resolve;
});

for (const name of ['Ada', 'Ben', 'Cleo']) {
  train.then(() => console.log(name, 'gets on'));
}

setTimeout(function arrival() {
  arrive();
  console.log('the train is there');
}, 100);

console.log('three people wait for the train');
