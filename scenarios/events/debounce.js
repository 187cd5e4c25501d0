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
  - { at: 300ms, input: "#search", value: "l" }
  - { at: 450ms, input: "#search", value: "lo" }
  - { at: 600ms, input: "#search", value: "loo" }
  - { at: 1200ms, input: "#search", value: "loop" }
ideas: [5, 7]
stops:
  - log: 1
    note: "A key was typed. A timer of 300 ms begins, and nothing is asked yet."
  - log: 2
    question: "The second key comes after 150 ms. What happens to the timer of the first?"
    answer: "It is cleared and a new one is set, so the question is put off again."
  - log: 4
    note: "300 ms went by without a key: now the timer calls back, once for three keys."
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
