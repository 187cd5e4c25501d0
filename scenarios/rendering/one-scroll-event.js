/*---
title: One scroll event a frame
topic: rendering
level: intermediate
summary: However often something is scrolled, the page hears of it once, in the next frame.
host: browser
page: '<div id="list" style="height: 60px; overflow: auto"><div style="height: 600px"></div></div>'
inputs:
  - { at: 200ms, scroll: "#list", to: 90 }
ideas: [7, 24]
stops:
  - log: 1
    question: "The list was scrolled three times. How many scroll events will there be?"
    answer: "One. The events are sent when the next frame is made, and it is enough to hear of the place then."
  - log: 2
    note: "The event comes as a part of the frame, before the frame's callbacks. Nobody could have seen the list earlier."
  - log: 3
    note: "The same for the user's own scrolling."
output: |
  scrolled three times, no event yet
  scroll event: it stands at 30
  scroll event: it stands at 90
---*/
const list = document.querySelector('#list');

list.addEventListener('scroll', () => {
  console.log('scroll event: it stands at', list.scrollTop);
});

setTimeout(() => {
  list.scrollTop = 10;
  list.scrollTop = 20;
  list.scrollTop = 30;
  console.log('scrolled three times, no event yet');
}, 50);
