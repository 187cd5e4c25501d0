/*---
title: Stopped on its way
topic: events
level: intermediate
summary: stopPropagation keeps an event from going on to other elements; stopImmediatePropagation also from other listeners.
host: browser
page: |
  <section id="card">
    <button id="first">first</button>
    <button id="second">second</button>
  </section>
inputs:
  - { at: 300ms, click: "#first" }
  - { at: 700ms, click: "#second" }
ideas: [7]
stops:
  - log: 1
    question: "This listener stops the event. The same button has another listener, and the card around it has one. Which is called?"
    answer: "The other listener of the button. `stopPropagation` only keeps the event from going on to the card."
  - log: 3
    note: "On the second button nobody else is called: `stopImmediatePropagation` ends the event's way at once."
  - end: true
    note: "The card's listener never heard of anything."
output: |
  first stops the event
  first, once more
  second stops it at once
---*/
const first = document.querySelector('#first');
const second = document.querySelector('#second');

first.addEventListener('click', (event) => {
  event.stopPropagation();
  console.log('first stops the event');
});
first.addEventListener('click', () => console.log('first, once more'));

second.addEventListener('click', (event) => {
  event.stopImmediatePropagation();
  console.log('second stops it at once');
});
second.addEventListener('click', () => console.log('never'));

document.querySelector('#card').addEventListener('click', () => {
  console.log('never');
});
