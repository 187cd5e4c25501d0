/*---
title: Many changes, one report
topic: the page
level: intermediate
summary: The first change queues one microtask; it reports all changes until then at once.
host: browser
page: |
  <ul id="list"><li>bread</li></ul>
ideas: [14]
myths: [23]
stops:
  - log: 1
    question: "The list was changed three times. How often will the observer be called?"
    answer: "Once. The first change queued one microtask, and the other two were only added to its report."
  - log: 2
    note: "This microtask was queued before the list was changed, so it comes first."
  - log: 3
    note: "One call, with all three changes in the order in which they were made."
output: "the script has made 3 changes\na promise that was there first\nobserver: 3 changes in one call\n  childList butter\n  childList jam\n  attributes \n"
---*/
const list = document.querySelector('#list');

const observer = new MutationObserver((records) => {
  console.log('observer:', records.length, 'changes in one call');
  for (const { type, addedNodes } of records) {
    console.log(' ', type, addedNodes.length ? addedNodes[0].textContent : '');
  }
});
observer.observe(list, { childList: true, attributes: true });

Promise.resolve().then(() => console.log('a promise that was there first'));

for (const name of ['butter', 'jam']) {
  const item = document.createElement('li');
  item.textContent = name;
  list.append(item);
}
list.className = 'complete';

console.log('the script has made 3 changes');
