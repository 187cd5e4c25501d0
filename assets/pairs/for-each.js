/*---
title: forEach with await
topic: side by side
level: intermediate
summary: forEach calls all callbacks at once and throws their promises away.
output: |
  all visited
  waited 10
  waited 20
---*/
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function visit() {
  [20, 10].forEach(async (ms) => {
    await pause(ms);
    console.log('waited', ms);
  });
  console.log('all visited');
}

visit();
