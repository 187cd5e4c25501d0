/*---
title: Five ways into one queue
topic: microtasks
level: beginner
summary: "then, catch, finally, await and queueMicrotask: all of them put callbacks into the same microtask queue, in order."
ideas: [14]
stops:
  - at: "console.log('the script ends');"
    note: "Five microtasks wait, in the order in which they were queued. The timer's task is due as well."
  - log: 1
    question: "Which of the callbacks runs first: the one of `queueMicrotask`, because it says so?"
    answer: "No. There is one microtask queue and it is first in, first out: `then` was queued first."
  - log: 6
    note: "Five callbacks ran with no task in between. `finally` left jobs that only pass its result on; the timer waits for those, too."
output: |
  the script ends
  then
  catch
  finally
  after an await
  queueMicrotask
  the timer, a task
---*/
async function pause() {
  await null;
  console.log('after an await');
}

setTimeout(() => console.log('the timer, a task'), 0);

Promise.resolve().then(() => console.log('then'));
Promise.reject(new Error('oops')).catch(() => console.log('catch'));
Promise.resolve().finally(() => console.log('finally'));
pause();
queueMicrotask(() => console.log('queueMicrotask'));

console.log('the script ends');
