/*---
title: One whole turn of the loop
topic: the loop
level: intermediate
summary: "A task, then all microtasks, and, when it is time for one, a frame: that is one turn, and then comes the next."
host: browser
page: |
  <h1 id="title">closed</h1>
ideas: [16, 24]
stops:
  - log: 2
    note: "The task is over, and its microtask runs. The heading is `open` in the document, but nobody has seen it yet."
  - log: 3
    note: "It is time for a frame. Its callback runs before the page is painted, so it can still change the picture."
  - log: 4
    question: "The page was painted. What did its reader see of the three texts?"
    answer: "Only the last, `open, and lit`. The picture is made once a frame, after all code of the turn has run."
output: |
  the task changes the heading
  its microtask
  the callback of the frame
  the next task
---*/
const title = document.querySelector('#title');

setTimeout(function change() {
  title.textContent = 'open';
  console.log('the task changes the heading');
  Promise.resolve().then(() => console.log('its microtask'));
  requestAnimationFrame(function light() {
    title.textContent += ', and lit';
    console.log('the callback of the frame');
  });
}, 100);

setTimeout(() => console.log('the next task'), 200);
