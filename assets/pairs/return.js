/*---
title: return a promise
topic: side by side
level: intermediate
summary: The promise is handed out as it is, and try is over before it is rejected.
output: |
  the caller caught it
---*/
async function fetchTea() {
  throw new Error('no tea');
}

async function order() {
  try {
    return fetchTea();
  } catch {
    console.log('order caught it');
    return 'water';
  }
}

order().then(
  (drink) => console.log('the caller drinks', drink),
  () => console.log('the caller caught it'),
);
