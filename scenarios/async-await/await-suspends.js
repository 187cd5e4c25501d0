/*---
title: await leaves the stack
topic: async functions
level: beginner
summary: At await a function leaves the stack with its place remembered; a microtask brings it back.
output: |
  before
  ask for page 1
  meanwhile
  got page 1
  ask for page 2
  got page 2
  read 12 letters
  the book is read
  a timer, after it all
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
