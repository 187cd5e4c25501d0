/*---
title: "Myth: return p and return await p are the same"
topic: myths
level: advanced
summary: Inside try they differ. Only an await brings the error back into the function, where catch can see it.
ideas: [14, 20]
myths: [9]
stops:
  - start: true
    question: "Both functions have a `catch`. Which of them catches the error?"
    answer: "`waits`. The other one hands the promise out and is over; its `try` is over as well."
  - log: 2
    note: "The promise was awaited inside the `try`, so the rejection was thrown there."
  - log: 4
    note: "The caller of `handsOut` gets the error. It comes later, too: handing over a promise takes more microtasks than awaiting it."
output: |
  both are called
  waits caught: out of tea
  waits gave water
  the caller caught: out of tea
---*/
async function fail() {
  throw new Error('out of tea');
}

async function handsOut() {
  try {
    return fail();
  } catch {
    console.log('never printed');
  }
}

async function waits() {
  try {
    return await fail();
  } catch (error) {
    console.log('waits caught:', error.message);
    return 'water';
  }
}

console.log('both are called');
handsOut().catch((error) => console.log('the caller caught:', error.message));
waits().then((drink) => console.log('waits gave', drink));
