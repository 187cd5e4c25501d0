/*---
title: localStorage answers at once
topic: files and storage
level: beginner
summary: "No callback, no promise: whoever calls localStorage waits for it, and a full store throws."
host: browser
ideas: [9, 19]
rooms: { show: [program, console, storage, stack] }
stops:
  - log: 1
    note: "Written and read in the same breath. All values are strings."
  - log: 2
    question: "A store has room for some megabytes. What happens when it is full?"
    answer: "`setItem` throws, here and now, and nothing is stored."
  - log: 5
    note: "Nothing could run during all of this. A lot of data in `localStorage` blocks the page."
output: |
  visits 2 string
  QuotaExceededError - stored: null
  a cookie is there at once, too: theme=dark
  0 items left
  a microtask has to wait
---*/
addEventListener('storage', () => console.log('only other tabs hear of a change'));

Promise.resolve().then(() => console.log('a microtask has to wait'));

localStorage.setItem('visits', 1);
localStorage.visits++;
const { visits } = localStorage;
console.log('visits', visits, typeof visits);

try {
  localStorage.setItem('film', 'x'.repeat(6_000_000));
} catch (error) {
  console.log(error.name, '- stored:', localStorage.getItem('film'));
}

document.cookie = 'theme=dark; max-age=3600';
console.log('a cookie is there at once, too:', document.cookie);

localStorage.removeItem('visits');
console.log(localStorage.length, 'items left');
