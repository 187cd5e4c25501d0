/*---
title: "Myth: await blocks the thread"
topic: myths
level: beginner
summary: It suspends one function. Two functions that await take turns, although there is only one thread.
ideas: [1, 20]
myths: [8]
stops:
  - log: 2
    note: "`count('ping')` has come to its `await` and is suspended. Its caller went on and called `count('pong')`."
  - log: 3
    question: "Both are suspended now. Who decides which of them goes on first?"
    answer: "The microtask queue: `ping` was suspended first, so its microtask was queued first."
  - log: 5
    note: "They take turns at each `await`, on one stack."
output: |
  ping 1
  pong 1
  nobody blocked the script
  ping 2
  pong 2
  ping 3
  pong 3
---*/
async function count(name) {
  for (let i = 1; i <= 3; i += 1) {
    console.log(name, i);
    await null;
  }
}

count('ping');
count('pong');
console.log('nobody blocked the script');
