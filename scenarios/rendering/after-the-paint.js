/*---
title: Show it first, then work
topic: rendering
level: advanced
summary: A callback of a frame runs before the paint. Who wants to come after it asks there for a task.
host: browser
page: |
  <p id="note">…</p>
ideas: [16, 24]
stops:
  - at: "requestAnimationFrame(function frame"
    question: "The text is changed and a long job is to follow. When may it begin, so that the text is seen before?"
    answer: "After the next frame was painted: in a task that was queued while that frame was being made."
  - log: 2
    note: "The frame is being made. Painting comes after its callbacks, so this is still too early."
  - log: 3
    note: "A task after the frame: the text is on the screen, and now the job may keep the stack."
output: |
  the text is changed, not yet seen
  in the frame, before the paint
  after the paint: the job begins
---*/
const note = document.querySelector('#note');

note.textContent = 'please wait';
console.log('the text is changed, not yet seen');

requestAnimationFrame(function frame() {
  console.log('in the frame, before the paint');
  setTimeout(function job() {
    console.log('after the paint: the job begins');
    const end = performance.now() + 100;
    while (performance.now() < end);
    note.textContent = 'done';
  }, 0);
});
