/*---
title: forEach does not wait
topic: async functions
level: intermediate
summary: forEach throws away the promises of its callbacks; a for…of loop with await waits for each.
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
