/*---
title: Give the turn away, and get it back first
topic: scheduling
level: advanced
summary: A long job gives its turn away between two pieces, and goes on before newer tasks.
host: browser
ideas: [16, 19]
stops:
  - log: 1
    question: "The job gives its turn away now. What comes first: its own next chunk, or the timer that is ready?"
    answer: "Its own next chunk. What `scheduler.yield()` puts back goes before newer tasks of the same priority."
  - log: 2
    note: "A task of higher priority got in between: that is what giving the turn away is good for."
  - log: 5
    note: "The timer waited for all three chunks. `setTimeout` instead of `scheduler.yield()` would have queued behind it."
output: |
  work chunk 1 of 3
  an urgent task gets in between
  work chunk 2 of 3
  work chunk 3 of 3
  a timer that was ready all along
---*/
async function chunks(name, count) {
  for (let i = 1; i <= count; i++) {
    console.log(name, 'chunk', i, 'of', count);
    await scheduler.yield();
  }
}

chunks('work', 3);
setTimeout(() => console.log('a timer that was ready all along'));
scheduler.postTask(() => console.log('an urgent task gets in between'), {
  priority: 'user-blocking',
});
