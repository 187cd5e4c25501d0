/*---
title: A progress bar that is seen
topic: rendering
level: intermediate
summary: Work in one go shows only its end. Work in pieces, with a task for each, lets a frame come in between.
host: browser
page: |
  <p id="bar">0 %</p>
ideas: [16, 19, 24]
stops:
  - log: 1
    question: "`inOneGo` writes 25, 50, 75 and 100 % into the page. Which of them can be seen?"
    answer: "Only 100 %. The four changes happen in one task, and a frame never comes inside a task."
  - log: 2
    note: "Now each piece is a task of its own. After it the loop is free to paint."
  - log: 4
    note: "Between this piece and the one before a frame was painted: 50 % was really on the screen."
output: |
  one go: only 100 % is ever seen
  pieces: 25 % will be seen
  pieces: 50 % will be seen
  pieces: 75 % will be seen
  pieces: 100 % will be seen
---*/
const bar = document.querySelector('#bar');

function work(percent) {
  const end = performance.now() + 30;
  while (performance.now() < end);
  bar.textContent = percent + ' %';
}

function inOneGo() {
  for (const percent of [25, 50, 75, 100]) work(percent);
  console.log('one go: only', bar.textContent, 'is ever seen');
}

function inPieces(percent) {
  work(percent);
  console.log('pieces:', bar.textContent, 'will be seen');
  if (percent < 100) setTimeout(inPieces, 20, percent + 25);
}

inOneGo();
setTimeout(inPieces, 100, 25);
