/*---
title: history.back is a task, pushState is not
topic: the page
level: intermediate
summary: pushState changes the address at once; going back is a task.
host: browser
ideas: [16, 21]
stops:
  - log: 2
    question: "`history.back()` was called. Which address does the page have now?"
    answer: "Still `/two`. Going back is done later, outside the stack, and told in a task."
  - log: 3
    note: "Not in a microtask either."
  - log: 5
    note: "Now it has happened: the address was changed, and `popstate` tells of it."
  - log: 7
    note: "Setting the hash changes the address at once; only its event comes later."
output: |
  pushed:   /two 2
  asked:    /two 2
  microtask: /two 2
  timer 0:  /two 2
  popstate: /one 1
  popstate: /one (none)
  hash is #part
  hashchange: #part
---*/
function show(when) {
  const page = history.state?.page ?? '(none)';
  console.log(when, location.pathname, page);
}

addEventListener('popstate', () => show('popstate:'));
addEventListener('hashchange', () => console.log('hashchange:', location.hash));

history.pushState({ page: 1 }, '', '/one');
history.pushState({ page: 2 }, '', '/two'); // here and now, and no event
show('pushed:  ');

history.back(); // later
show('asked:   ');
Promise.resolve().then(() => show('microtask:'));
setTimeout(() => show('timer 0: '));

setTimeout(() => {
  location.hash = 'part'; // the address changes at once, its event is a task
  console.log('hash is', location.hash);
}, 500);
