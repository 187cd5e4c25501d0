/*---
title: Not longer than 100 ms
topic: async functions
level: intermediate
summary: A race between an answer and a timer gives up in time, but what has lost the race still goes on.
ideas: [5, 14]
myths: [34]
stops:
  - log: 1
    note: "The answer of 60 ms won against the timer of 100 ms. The loser's timer is still under Web APIs."
  - log: 2
    question: "The second answer needs 200 ms and has lost. Will it still come?"
    answer: "Yes. `Promise.race` stops nobody. The promise will be fulfilled, only nobody listens any more."
  - end: true
    note: "Whoever wants to stop the work itself must tell it, for example with an `AbortController`."
output: |
  (the answer of 60 ms is here)
  result: an answer
  result: too late
  (the answer of 200 ms is here)
---*/
const after = (ms, value) =>
  new Promise((resolve) => setTimeout(resolve, ms, value));

async function answer(ms) {
  await after(ms);
  console.log('(the answer of', ms, 'ms is here)');
  return 'an answer';
}

async function inTime(work) {
  const result = await Promise.race([work, after(100, 'too late')]);
  console.log('result:', result);
}

inTime(answer(60)).then(() => inTime(answer(200)));
