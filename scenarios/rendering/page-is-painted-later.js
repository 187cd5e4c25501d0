/*---
title: The page shows a change at the next frame
topic: rendering
level: beginner
summary: A change of the document is there at once; people see it when the next frame is painted.
host: browser
page: |
  <p id="status">ready</p>
ideas: [16, 24]
stops:
  - log: 1
    question: "The text in the document is `working…`. What does the person before the screen see?"
    answer: "Still `ready`. A frame is painted between tasks, never while a script runs."
  - at: "setTimeout(function finish"
    note: "The document says `step 2` by now. Nobody will ever see `step 0` and `step 1`: no frame came between."
  - log: 2
    note: "Meanwhile a frame was painted, with the state that it found. The new text has to wait for the next one."
output: |
  in the document: working…
  in the document: done
---*/
const status = document.querySelector('#status');

status.textContent = 'working…';
console.log('in the document:', status.textContent);

for (let i = 0; i < 3; i += 1) {
  status.textContent = `step ${i}`;
}

setTimeout(function finish() {
  status.textContent = 'done';
  console.log('in the document:', status.textContent);
}, 50);
