/*---
title: finally tidies up and changes nothing
topic: promises
level: intermediate
summary: The callback of finally gets no value and its result is thrown away, unless it throws.
ideas: [14]
stops:
  - start: true
    question: "`finally` returns `other value`. What does the `then` after it get?"
    answer: "The old value, `result`. `finally` passes on what came in; only an error thrown inside it would take over."
  - log: 1
    note: "No argument came in: `finally` is called the same way after success and after failure."
  - log: 2
    note: "The value travelled past `finally`."
  - log: 4
    note: "Here `finally` threw. Now its error travels on, and the value is lost."
output: |
  finally got 0 arguments
  then got result
  finally throws
  catch got the mop broke
---*/
Promise.resolve('result')
  .finally((...args) => {
    console.log('finally got', args.length, 'arguments');
    return 'other value';
  })
  .then((value) => console.log('then got', value))
  .finally(() => {
    console.log('finally throws');
    throw new Error('the mop broke');
  })
  .catch((error) => console.log('catch got', error.message));
