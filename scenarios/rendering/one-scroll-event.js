/*---
title: One scroll event a frame
topic: rendering
level: intermediate
summary: However often something is scrolled, the page hears of it once, in the next frame.
host: browser
page: '<div id="list" style="height: 60px; overflow: auto"><div style="height: 600px"></div></div>'
inputs:
  - { at: 200ms, scroll: "#list", to: 90 }
output: |
  scrolled three times, no event yet
  scroll event: it stands at 30
  scroll event: it stands at 90
---*/
// However often something is scrolled, the page hears of it once, in the next frame.
// That is soon enough: nobody can see it any sooner.
const list = document.querySelector('#list');

list.addEventListener('scroll', () => {
  console.log('scroll event: it stands at ' + list.scrollTop);
});

setTimeout(() => {
  list.scrollTop = 10;
  list.scrollTop = 20;
  list.scrollTop = 30;
  console.log('scrolled three times, no event yet');
}, 50);
