/*---
title: "Myth: await gives the browser time to paint"
topic: myths
level: intermediate
summary: await on something that is ready costs one microtask. A loop of such awaits lets in no timer and no frame.
host: browser
page: |
  <p id="count">0</p>
ideas: [14, 15, 19]
myths: [7]
stops:
  - log: 1
    note: "A frame is wanted and a timer is due. Both need the microtask queue to be empty."
  - log: 2
    question: "The function left the stack a hundred times. Why did neither the timer nor the frame come in?"
    answer: "Each `await` queued the next microtask, and the loop goes on with microtasks until there is none left."
  - log: 3
    note: "Now tasks get their turn again. To let the page paint, wait for a task: a timer, a message or `scheduler.yield()`."
output: |
  the callback ends
  a hundred awaits are done
  a timer of 0 ms
  the next frame, with 100
---*/
const count = document.querySelector('#count');

async function politely() {
  for (let i = 1; i <= 100; i += 1) {
    count.textContent = i;
    await null;
  }
  console.log('a hundred awaits are done');
}

requestAnimationFrame(function begin() {
  requestAnimationFrame(() => console.log('the next frame, with', count.textContent));
  setTimeout(() => console.log('a timer of 0 ms'), 0);
  politely();
  console.log('the callback ends');
});
