/*---
title: A listener that leaves
topic: events
level: beginner
summary: Listeners can be removed, by themselves too. With once they leave before they are called.
host: browser
page: |
  <button id="door">Knock</button>
inputs:
  - { at: 300ms, click: "#door" }
  - { at: 700ms, click: "#door" }
  - { at: 1100ms, click: "#door" }
ideas: [7]
stops:
  - log: 1
    note: "Look under Web APIs: the listener with `once` is gone already, although it runs just now."
  - log: 4
    question: "`shy` removes itself in its second call. Will the third click call it?"
    answer: "No. It was taken out of the list of the button, and a click calls who is in that list."
  - log: 5
    note: "Only `loyal` is left. To remove a listener one needs the same function: an unnamed one can never be removed."
output: |
  once
  shy hears knock 1
  loyal hears it
  shy hears knock 2
  loyal hears it
  loyal hears it
---*/
const door = document.querySelector('#door');
let knocks = 0;

function shy() {
  knocks += 1;
  console.log('shy hears knock', knocks);
  if (knocks === 2) door.removeEventListener('click', shy);
}

function loyal() {
  console.log('loyal hears it');
}

door.addEventListener('click', () => console.log('once'), { once: true });
door.addEventListener('click', shy);
door.addEventListener('click', loyal);
