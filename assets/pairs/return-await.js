/*---
title: return await a promise
topic: side by side
level: intermediate
summary: The await brings the error back into the function, where catch can see it.
output: |
  order caught it
  the caller drinks water
---*/
async function fetchTea() {
  throw new Error('no tea');
}

async function order() {
  try {
    return await fetchTea();
  } catch {
    console.log('order caught it');
    return 'water';
  }
}

order().then(
  (drink) => console.log('the caller drinks', drink),
  () => console.log('the caller caught it'),
);
