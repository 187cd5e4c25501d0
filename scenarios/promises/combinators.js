/*---
title: All, any, race
topic: microtasks
level: intermediate
summary: "all, any, race and allSettled: what each waits for, and whose answer comes first."
output: |
  allSettled [ 'rejected', 'fulfilled' ]
  race fast
  any luck
  all [ 'a', 'b', 'c' ]
---*/
const after = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));
const never = (ms, why) => new Promise((_, reject) => setTimeout(reject, ms, new Error(why)));

Promise.all([after(30, 'a'), after(10, 'b'), 'c']).then((values) => console.log('all', values));
Promise.race([after(30, 'slow'), after(10, 'fast')]).then((value) => console.log('race', value));
Promise.any([never(5, 'no luck'), after(20, 'luck')]).then((value) => console.log('any', value));
Promise.allSettled([never(1, 'lost'), 'kept']).then((all) =>
  console.log('allSettled', all.map((one) => one.status)),
);
