/*---
title: A click while the page is busy
topic: blocking
level: beginner
summary: "Clicks on a busy page are not lost: they wait in the task queue until the stack is empty."
host: browser
page: |
  <button id="save">Save</button>
  <button id="cancel">Cancel</button>
  <p id="status">nothing yet</p>
inputs:
  - { at: 60ms, click: "#cancel" }     # falls into the long job
  - { at: 300ms, click: "#save" }
ideas: [7, 13, 19]
stops:
  - log: 1
    question: "The user will click `Cancel` in the middle of this job. Is the click lost?"
    answer: "No. It becomes a task and waits in the queue until the stack is empty."
  - log: 3
    note: "The microtask of the job comes first; the click still waits."
  - log: 4
    note: "Only now can the page answer, long after the finger has left the button."
  - log: 5
    note: "This click came when the loop was idle, so it was answered at once."
output: |
  long job begins
  long job ends
  its microtask, still before the click
  clicked cancel
  clicked save
---*/
const status = document.querySelector('#status');

for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', (event) => {
    status.textContent = event.target.textContent;
    console.log('clicked', event.target.id);
  });
}

setTimeout(function longJob() {
  console.log('long job begins');
  const end = performance.now() + 100;
  while (performance.now() < end);         // nothing else can run now
  console.log('long job ends');
  queueMicrotask(() => console.log('its microtask, still before the click'));
}, 20);
