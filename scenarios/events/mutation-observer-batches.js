/*---
title: Many changes, one report
topic: the page
level: intermediate
summary: The first change queues one microtask; it reports all changes until then at once.
host: browser
page: |
  <ul id="list"><li>bread</li></ul>
output: "the script has made 3 changes\na promise that was there first\nobserver: 3 changes in one call\n  childList butter\n  childList jam\n  attributes \n"
---*/
// A MutationObserver is not called at each change. The first change queues one
// microtask; whatever changes until it runs is in the same report.
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
