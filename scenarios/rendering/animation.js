/*---
title: An animation, frame by frame
topic: rendering
level: beginner
summary: A callback changes the page a little and asks for the next frame, so the bar grows once for each picture.
host: browser
page: |
  <div id="bar" style="width: 0px; height: 20px; background: tomato"></div>
ideas: [24]
stops:
  - log: 1
    note: "The first frame's callback. It changes the bar, and asks to be called again for the next frame."
  - log: 2
    question: "`grow` calls `requestAnimationFrame(grow)` inside itself. Why is that no endless loop?"
    answer: "The callback is only put into the list for the next frame. Before it is called, the page is painted and other tasks get their turn."
  - log: 5
    note: "100 pixels are reached, nothing was asked for any more, and the animation is over."
output: |
  the bar is 25 pixels wide
  the bar is 50 pixels wide
  the bar is 75 pixels wide
  the bar is 100 pixels wide
  nothing left to do
---*/
const bar = document.querySelector('#bar');
let width = 0;

function grow() {
  width += 25;
  bar.style.width = width + 'px';
  console.log('the bar is', width, 'pixels wide');
  if (width < 100) requestAnimationFrame(grow);
  else setTimeout(() => console.log('nothing left to do'), 50);
}

requestAnimationFrame(grow);
