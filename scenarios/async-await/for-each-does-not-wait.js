/*---
title: forEach does not wait
topic: async functions
level: intermediate
summary: forEach throws away the promises of its callbacks; a for…of loop with await waits for each.
ideas: [20]
myths: [33]
stops:
  - start: true
    question: "`hurried` uses `await` inside `forEach`. Is `hurried is done already` printed before or after the three pauses?"
    answer: "Before. Each callback returns a promise at its first `await`, and `forEach` does not look at it."
  - log: 1
    note: "Three timers wait under Web APIs: all three callbacks were started at once, and `forEach` is over."
  - log: 5
    note: "`patient` is a single function with a loop in it. While it is suspended, its loop is suspended with it."
output: |
  hurried is done already
  hurried 10
  hurried 20
  hurried 30
  patient 30
  patient 10
  patient 20
  patient is done
---*/
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function hurried() {
  [30, 10, 20].forEach(async (ms) => {
    await pause(ms);
    console.log('hurried', ms);
  });
  console.log('hurried is done already');
}

async function patient() {
  for (const ms of [30, 10, 20]) {
    await pause(ms);
    console.log('patient', ms);
  }
  console.log('patient is done');
}

hurried();
setTimeout(patient, 100);
