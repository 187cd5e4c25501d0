/*---
title: Who goes first? scheduler.postTask
topic: scheduling
level: intermediate
summary: "Posted in the wrong order on purpose: the priority decides, then the order of posting."
host: browser
output: |
  1 answer the key
  1 it became urgent
  2 show the list
  3 a timer counts as user-visible
  4 tidy the cache
---*/
// Posted in the wrong order on purpose: the priority decides, then the order of posting.
scheduler.postTask(() => console.log('4 tidy the cache'), { priority: 'background' });
scheduler.postTask(() => console.log('2 show the list'), { priority: 'user-visible' });
scheduler.postTask(() => console.log('1 answer the key'), { priority: 'user-blocking' });
setTimeout(() => console.log('3 a timer counts as user-visible'));

const control = new TaskController({ priority: 'background' });
scheduler.postTask(() => console.log('1 it became urgent'), { signal: control.signal });
control.setPriority('user-blocking');
