/*---
title: A long job in pieces
topic: blocking
level: intermediate
summary: A job that gives its turn away after each piece, with a timer, lets clicks and frames come in between.
host: browser
page: |
  <button id="stop">Stop</button>
inputs:
  - { at: 500ms, click: "#stop" }
ideas: [13, 16, 19]
stops:
  - log: 1
    note: "One piece of 100 ms is done. The next one is set as a timer, so the stack becomes empty in between."
  - log: 2
    question: "The user clicked `Stop` in the middle of a piece. How long does the click have to wait?"
    answer: "Until that piece is done, at most 100 ms. The job in one go would have kept it waiting to the end."
  - end: true
    note: "The listener changed `stopped`, and the next piece saw it: the job was stopped although nothing can interrupt code that runs."
output: |
  the first piece is done
  the user wants it to stop
---*/
let stopped = false;
let pieces = 0;

document.querySelector('#stop').addEventListener('click', function onStop() {
  stopped = true;
  console.log('the user wants it to stop');
});

function piece() {
  if (stopped) return;
  const end = performance.now() + 100;
  while (performance.now() < end);
  pieces += 1;
  if (pieces === 1) console.log('the first piece is done');
  if (pieces < 50) setTimeout(piece, 0);
}

piece();
