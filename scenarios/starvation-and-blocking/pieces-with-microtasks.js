/*---
title: Pieces that do not help
topic: blocking
level: intermediate
summary: A job cut into pieces by await or queueMicrotask still keeps everything waiting. Only tasks let others in.
host: browser
page: |
  <button id="stop">Stop</button>
inputs:
  - { at: 500ms, click: "#stop" }
ideas: [15, 19, 20]
myths: [7]
stops:
  - log: 1
    note: "The first piece is done, and `await` will take the function off the stack. That looks polite."
  - log: 2
    question: "All five pieces are done. Where was the click, which came in the middle?"
    answer: "In the task queue. The pieces were microtasks, and the loop takes no task before the microtask queue is empty."
  - log: 3
    note: "Too late. `await null` gives the turn to other microtasks, not to the user."
output: |
  the first piece is done
  all five pieces are done
  the user wants it to stop, too late
---*/
document.querySelector('#stop').addEventListener('click', function onStop() {
  console.log('the user wants it to stop, too late');
});

function piece(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

async function job() {
  for (let i = 1; i <= 5; i += 1) {
    piece(200);
    if (i === 1) console.log('the first piece is done');
    await null;
  }
  console.log('all five pieces are done');
}

job();
