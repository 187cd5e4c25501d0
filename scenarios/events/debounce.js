/*---
title: Ask once the typing has paused
topic: events
level: beginner
summary: Each key cancels the timer of the one before, so the question is asked once.
host: browser
page: |
  <label>Search <input id="search"></label>
  <p id="answer"></p>
inputs:
  - { at: 100ms, input: "#search", value: "l" }
  - { at: 250ms, input: "#search", value: "lo" }
  - { at: 400ms, input: "#search", value: "loo" }
  - { at: 900ms, input: "#search", value: "loop" }
output: |
  typed l
  typed lo
  typed loo
  ask for loo
  typed loop
  ask for loop
---*/
const search = document.getElementById('search');
const answer = document.getElementById('answer');

function debounce(action, pause) {
  let timer = 0;
  return (...args) => {
    clearTimeout(timer);                   // whoever waited, waits no more
    timer = setTimeout(action, pause, ...args);
  };
}

const ask = debounce((text) => {
  console.log('ask for', text);
  answer.textContent = `answers for ${text}`;
}, 300);

search.addEventListener('input', () => {
  console.log('typed', search.value);
  ask(search.value);
});
