/*---
title: All, any, race
topic: promises
level: intermediate
summary: "all, any, race and allSettled: what each waits for, and whose answer comes first."
ideas: [14]
myths: [34]
rooms: { show: [program, console, promises, stack, web-apis, loop, microtasks, tasks] }
stops:
  - start: true
    question: "`all`, `race`, `any`, `allSettled`: which of the four is settled first?"
    answer: "`allSettled`, here: the slower of its two takes only 1 ms. What counts is which promises each of them waits for."
  - log: 2
    note: "The first to be settled wins the race. The slower one is not stopped: its timer is still under Web APIs."
  - log: 3
    note: "`any` does not mind a rejection as long as another one may still be fulfilled."
  - log: 4
    note: "`all` waits for the slowest, and gives the values in the order of the list, not of their coming."
output: |
  allSettled: rejected fulfilled
  race: fast
  any: luck
  all: a b c
---*/
const after = (ms, value) =>
  new Promise((resolve) => setTimeout(resolve, ms, value));
const fails = (ms, why) =>
  new Promise((_, reject) => setTimeout(reject, ms, new Error(why)));

Promise.all([after(60, 'a'), after(20, 'b'), 'c']).then((values) =>
  console.log('all:', values.join(' ')),
);
Promise.race([after(60, 'slow'), after(20, 'fast')]).then((value) =>
  console.log('race:', value),
);
Promise.any([fails(5, 'no luck'), after(40, 'luck')]).then((value) =>
  console.log('any:', value),
);
Promise.allSettled([fails(1, 'lost'), 'kept']).then((results) =>
  console.log('allSettled:', results.map((one) => one.status).join(' ')),
);
