/*---
title: "A key is keydown, keypress, beforeinput, input, keyup"
topic: events
level: intermediate
summary: "One key: keydown, keypress, beforeinput, input, keyup, and which of them may refuse it."
host: browser
page: |
  <form><input id="name" value="Ad"> <button>Save</button></form>
inputs:
  - { at: 100ms, key: "a", target: "#name" }
  - { at: 300ms, key: "1" }
  - { at: 500ms, key: Enter }
ideas: [7]
stops:
  - log: 3
    note: "The key is about to change the field. This is the moment to refuse it."
  - log: 8
    question: "The second key is a digit. What will be left out when `beforeinput` is prevented?"
    answer: "The change itself, and the `input` event that tells of it. `keyup` comes all the same."
  - log: 15
    note: "Enter sends the form: the button counts as pressed."
output: |
  keydown a → Ad
  keypress a → Ad
  beforeinput a → Ad
  input a → aAd
  keyup a → aAd
  keydown 1 → aAd
  keypress 1 → aAd
  beforeinput 1 → aAd
  no digits, please
  keyup 1 → aAd
  keydown Enter → aAd
  keypress Enter → aAd
  beforeinput  → aAd
  change  → aAd
  submit by Save
  keyup Enter → aAd
---*/
const field = document.querySelector('#name');

const before = ['keydown', 'keypress', 'beforeinput'];
const after = ['input', 'keyup', 'change'];

for (const type of [...before, ...after]) {
  field.addEventListener(type, (event) => {
    console.log(type, event.key ?? event.data ?? '', '→', field.value);
  });
}
field.addEventListener('beforeinput', (event) => {
  if (/\d/.test(event.data)) {
    console.log('no digits, please');
    event.preventDefault();
  }
});
document.forms[0].addEventListener('submit', (event) => {
  event.preventDefault();
  console.log('submit by', event.submitter.textContent);
});
