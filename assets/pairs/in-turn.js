/*---
title: Two awaits in turn
topic: side by side
level: beginner
summary: The second call is made only when the first one was answered.
output: |
  page
  photo
---*/
const load = (name) =>
  new Promise((done) => setTimeout(done, 100, name));

async function show() {
  console.log(await load('page'));
  console.log(await load('photo'));
}

show();
