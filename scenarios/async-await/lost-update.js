/*---
title: What was read before the await is old after it
topic: async functions
level: intermediate
summary: Two functions read a total, wait, and write it back. One of the two payments is lost, without any threads.
ideas: [1, 20]
stops:
  - start: true
    question: "Two payments, 10 and 5, are added to a total of 0. What is the total in the end?"
    answer: "5. Both read 0 before they waited, and both wrote their own sum. The later one overwrote the other."
  - log: 2
    note: "The second call reads the total, too. The first one stands at its `await` and has not written its sum yet."
  - log: 3
    note: "Nothing can interrupt a function, except its own `await`: there, everything may change."
output: |
  pay 10 - the total is 0
  pay 5 - the total is 0
  paid 10 - the total is 10
  paid 5 - the total is 5
---*/
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let total = 0;

async function pay(amount, ms) {
  const before = total;
  console.log('pay', amount, '- the total is', before);
  await pause(ms);
  total = before + amount;
  console.log('paid', amount, '- the total is', total);
}

pay(10, 20);
pay(5, 40);
