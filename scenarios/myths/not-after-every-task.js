/*---
title: "Myth: the page is painted after every task"
topic: myths
level: intermediate
summary: A frame comes about every 16.7 ms, and only when there is something to paint. Many tasks can run in between.
host: browser
page: |
  <p id="count">0</p>
ideas: [16, 24]
myths: [16]
stops:
  - log: 1
    note: "A frame has just begun. It sets three timers and asks for the next frame."
  - log: 3
    question: "Two tasks have changed the text since the last frame. Was the page painted after each of them?"
    answer: "No. The next frame is not due yet, so the loop takes the next task."
  - log: 5
    note: "About 16.7 ms later: one frame for three tasks. Its reader sees only the last text."
output: |
  a frame
  a task writes one
  a task writes two
  a task writes three
  the next frame paints three
---*/
const count = document.querySelector('#count');

function change(text) {
  count.textContent = text;
  console.log('a task writes', text);
}

requestAnimationFrame(function frame() {
  console.log('a frame');
  setTimeout(change, 0, 'one');
  setTimeout(change, 0, 'two');
  setTimeout(change, 0, 'three');
  requestAnimationFrame(function nextFrame() {
    console.log('the next frame paints', count.textContent);
  });
});
