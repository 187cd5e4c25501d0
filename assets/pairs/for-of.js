/*---
title: for…of with await
topic: side by side
level: intermediate
summary: The loop itself stands in the async function, so each await suspends it.
output: |
  waited 20
  waited 10
  all visited
---*/
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function visit() {
  for (const ms of [20, 10]) {
    await pause(ms);
    console.log('waited', ms);
  }
  console.log('all visited');
}

visit();
