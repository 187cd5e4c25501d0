/*---
title: The page shows a change at the next frame
topic: rendering
level: beginner
summary: A change of the document is there at once; people see it when the next frame is painted.
host: browser
page: |
  <p id="status">ready</p>
output: |
  in the tree: working…
  in the tree: done
---*/
// Changing the document changes a tree in memory, at once. People see it when the
// loop paints the next frame: never while a script runs, and only the last state.
const status = document.querySelector('#status');

status.textContent = 'working…';
console.log('in the tree:', status.textContent);

for (let i = 0; i < 3; i++) {
  status.textContent = `step ${i}`;        // nobody will ever see step 0 and step 1
}

setTimeout(() => {
  status.textContent = 'done';
  console.log('in the tree:', status.textContent);
}, 30);
