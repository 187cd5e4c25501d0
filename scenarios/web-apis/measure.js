/*---
title: How long did it take?
topic: tools
level: beginner
summary: Marks are put at moments, measures between two marks. A timer's delay and its real waiting are not the same.
host: browser
ideas: [5, 12, 19]
myths: [4]
stops:
  - log: 1
    note: "`performance.now()` counts from the beginning of the page, in milliseconds with fractions."
  - log: 2
    question: "The timer was set for 50 ms, and the job took 120 ms. How long did the callback really wait?"
    answer: "As long as the job kept the stack: about 120 ms. A delay is the least time."
  - log: 4
    note: "All marks and measures are kept, for the developer tools as well."
output: |
  a fresh page: true
  at least 50 ms: true
  much more: true
  marks: set, called
---*/
performance.mark('set');
console.log('a fresh page:', performance.now() < 60_000);

setTimeout(() => {
  performance.mark('called');
  const { duration } = performance.measure('waited', 'set', 'called');
  console.log('at least 50 ms:', duration >= 50);
  console.log('much more:', duration >= 115);
  const names = performance.getEntriesByType('mark').map((mark) => mark.name);
  console.log('marks:', names.join(', '));
}, 50);

const end = performance.now() + 120;
while (performance.now() < end);
