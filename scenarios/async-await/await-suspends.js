/*---
title: await leaves the stack
topic: async functions
level: beginner
summary: At await a function leaves the stack with its place remembered; a microtask brings it back.
ideas: [14, 20]
stops:
  - at: "const text = await"
    note: "`fetchPage` runs on the stack, called by `readBook`. At the `await` it will leave, with its place and its variables kept."
  - log: 3
    question: "`readBook` and `fetchPage` are in the middle of their work. Where are they now?"
    answer: "Not on the stack: only the script is there. Both are suspended, and a microtask will bring `fetchPage` back."
  - log: 4
    note: "`fetchPage` is back on the stack, in the line where it left. Nothing of it was lost."
  - log: 9
    note: "The timer was due from the beginning. All that was awaited here needed microtasks only, so it came last."
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
async function fetchPage(number) {
  console.log('ask for page', number);
  const text = await Promise.resolve('page ' + number);
  console.log('got', text);
  return text.length;
}

async function readBook() {
  const first = await fetchPage(1);
  const second = await fetchPage(2);
  console.log('read', first + second, 'letters');
}

console.log('before');
readBook().then(() => console.log('the book is read'));
setTimeout(() => console.log('a timer, after it all'), 0);
console.log('meanwhile');
