/*---
title: A new size is told in a frame
topic: rendering
level: intermediate
summary: When the window gets another size, its listeners and the media queries hear of it together, inside one frame.
host: browser
viewport: 1000x700
inputs:
  - { at: 200ms, resize: 500x700 }
ideas: [7, 24]
stops:
  - log: 2
    question: "The window became narrow. Which callback of this frame comes next?"
    answer: "The one of the media query. A frame sends resize events, then scroll events, then the changes of media queries."
  - log: 4
    note: "Callbacks of `requestAnimationFrame` come last, so they know the new size before the page is painted."
output: |
  narrow at first? false
  resize event: 500 pixels
  media query: narrow? true
  the frame of the new size
---*/
const narrow = matchMedia('(max-width: 600px)');
console.log('narrow at first?', narrow.matches);

addEventListener('resize', () => {
  console.log('resize event:', innerWidth, 'pixels');
  requestAnimationFrame(() => console.log('the frame of the new size'));
});

narrow.addEventListener('change', (event) => {
  console.log('media query: narrow?', event.matches);
});
