/*---
title: An animation without your code
topic: rendering
level: intermediate
summary: Element.animate hands the motion to the browser. A promise tells when it has come to its end.
host: browser
page: |
  <div id="box" style="width: 40px; height: 40px; background: teal"></div>
ideas: [14, 24]
stops:
  - log: 1
    note: "The call has returned. The browser moves the box by itself; the stack is not needed for it."
  - log: 2
    question: "The animation lasts 200 ms. What is on the stack meanwhile?"
    answer: "Nothing, apart from callbacks of others such as this timer. The picture is made between the tasks."
  - log: 3
    note: "The end was noticed while a frame was made; the rest of `show` is a microtask of it."
output: |
  the animation has begun: running
  a timer, in the middle of it
  the animation is over: finished
---*/
const box = document.querySelector('#box');

async function show() {
  const motion = box.animate(
    [{ opacity: 0 }, { opacity: 1 }],
    { duration: 200 },
  );
  console.log('the animation has begun:', motion.playState);
  await motion.finished;
  console.log('the animation is over:', motion.playState);
}

show();
setTimeout(() => console.log('a timer, in the middle of it'), 100);
