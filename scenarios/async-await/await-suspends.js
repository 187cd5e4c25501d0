/*---
title: await leaves the stack
topic: async functions
level: beginner
summary: At await a function leaves the stack with its place remembered; a microtask brings it back.
---*/
// At await a function leaves the stack with its place remembered; a microtask brings it back.
async function fetchPage(number) {
  console.log('ask for page', number);
  const text = await Promise.resolve('page ' + number);
  console.log('got', text);
  return text.length;
}

async function readBook() {
  const letters = (await fetchPage(1)) + (await fetchPage(2));
  console.log('read', letters, 'letters');
}

console.log('before');
readBook().then(() => console.log('the book is read'));
setTimeout(() => console.log('a timer, after it all'), 0);
console.log('meanwhile');
