/*---
title: Both begun, then awaited
topic: side by side
level: beginner
summary: Both calls are made before anything is awaited, so they wait side by side.
output: |
  page
  photo
---*/
const load = (name) =>
  new Promise((done) => setTimeout(done, 100, name));

async function show() {
  const [page, photo] = [load('page'), load('photo')];
  console.log(await page);
  console.log(await photo);
}

show();
