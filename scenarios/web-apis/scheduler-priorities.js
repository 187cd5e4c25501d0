/*---
title: Who goes first? scheduler.postTask
topic: scheduling
level: intermediate
summary: "Posted in the wrong order on purpose: the priority decides, then the order of posting."
host: browser
ideas: [13, 16]
stops:
  - start: true
    question: "Five tasks were posted. Which decides about the order: the time of posting or the priority?"
    answer: "First the priority, then the order of posting. `setTimeout` counts as `user-visible`."
  - log: 2
    note: "This task was posted with `background` and then made urgent by its controller."
  - log: 5
    note: "The background task comes last, although it was posted first."
output: |
  answer the key
  it became urgent
  show the list
  a timer counts as user-visible
  tidy the cache
---*/
scheduler.postTask(() => console.log('tidy the cache'), { priority: 'background' });
scheduler.postTask(() => console.log('show the list'), { priority: 'user-visible' });
scheduler.postTask(() => console.log('answer the key'), { priority: 'user-blocking' });
setTimeout(() => console.log('a timer counts as user-visible'));

const control = new TaskController({ priority: 'background' });
scheduler.postTask(() => console.log('it became urgent'), { signal: control.signal });
control.setPriority('user-blocking');
