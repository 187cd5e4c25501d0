/*---
title: At most once in a while
topic: events
level: intermediate
summary: A throttled listener answers the first event at once, and all others of the next 300 ms together.
host: browser
page: |
  <input id="search">
inputs:
  - { at: 300ms, input: "#search", value: "a" }
  - { at: 400ms, input: "#search", value: "ab" }
  - { at: 500ms, input: "#search", value: "abc" }
  - { at: 1100ms, input: "#search", value: "abcd" }
ideas: [5, 7]
stops:
  - log: 1
    note: "The first key is answered at once. A timer begins; until it calls back, further keys only leave a note."
  - log: 2
    question: "Two more keys came within 300 ms. How often are they answered?"
    answer: "Once, when the timer calls back. That is the difference to waiting for a pause: somebody who types on and on is answered, too."
  - log: 3
    note: "More than 300 ms have passed, so this key is answered at once again."
output: |
  answer: a
  answer: abc
  answer: abcd
---*/
const search = document.querySelector('#search');

function throttle(action, ms) {
  let timer = 0;
  let missed = false;
  return function now() {
    missed = timer !== 0;
    if (missed) return;
    action();
    timer = setTimeout(() => {
      timer = 0;
      if (missed) now();
    }, ms);
  };
}

const answer = throttle(() => console.log('answer:', search.value), 300);
search.addEventListener('input', answer);
