/*---
title: A page that stands still
topic: blocking
level: intermediate
summary: Microtasks that go on for half a second keep the page from being painted, although the stack is empty again and again.
host: browser
page: |
  <p id="clock">0</p>
ideas: [15, 16, 19, 24]
myths: [7]
stops:
  - log: 1
    note: "The callback of a frame. It begins a chain of microtasks, which will go on for 300 ms, before this frame is painted."
  - log: 2
    question: "Each microtask wrote a new number into the page. How many of them could be seen?"
    answer: "Only the last one. Painting is a step of the loop, and the loop was busy emptying the microtask queue."
  - log: 3
    note: "The next frame came late, after many that were left out."
output: |
  a frame, and microtasks begin
  no more microtasks
  the next frame, late: true
---*/
const clock = document.querySelector('#clock');
let last;

function again(end) {
  clock.textContent = Math.round(performance.now());
  const rest = performance.now() + 60;
  while (performance.now() < rest);
  if (performance.now() < end) queueMicrotask(() => again(end));
  else console.log('no more microtasks');
}

requestAnimationFrame((now) => {
  last = now;
  console.log('a frame, and microtasks begin');
  again(performance.now() + 300);
  requestAnimationFrame((next) => {
    console.log('the next frame, late:', next - last > 200);
  });
});
