/*---
title: "Myth: all microtasks run before any task"
topic: myths
level: beginner
summary: A microtask that a task queues runs after that task and before the next one. And the script itself is a task.
ideas: [13, 14, 16]
myths: [1, 27]
stops:
  - start: true
    question: "Do all microtasks run before the first timer?"
    answer: "Only those that exist by then. The microtasks of the second timer cannot run before the second timer has made them."
  - log: 1
    note: "The script is the first task. So a task always comes before the first microtask."
  - log: 4
    note: "This microtask was made by the first timer. It runs after that task, and before the second timer. In Node, too: not between phases, but after every callback."
output: |
  task A, the script
  microtask of task A, the script
  task B
  microtask of task B
  task C
  microtask of task C
---*/
function task(name) {
  console.log('task', name);
  queueMicrotask(() => console.log('microtask of task', name));
}

setTimeout(task, 10, 'B');
setTimeout(task, 10, 'C');
task('A, the script');
