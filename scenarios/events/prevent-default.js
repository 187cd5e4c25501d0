/*---
title: What the browser would have done
topic: events
level: beginner
summary: Many events have something that the browser does after the listeners. preventDefault keeps it from doing that.
host: browser
page: |
  <form id="form">
    <input id="name" value="">
    <button>Send</button>
  </form>
inputs:
  - { at: 300ms, click: "button" }
  - { at: 700ms, input: "#name", value: "Ada" }
  - { at: 1200ms, click: "button" }
ideas: [7]
stops:
  - log: 1
    note: "Nobody prevents this click, so when its listeners are done, the button will do what buttons in forms do: send the form."
  - log: 2
    question: "The name is missing. How can the page keep the browser from sending the form away?"
    answer: "By `preventDefault` in the listener of `submit`. What the browser does comes after all listeners, so it is still in time."
  - log: 4
    note: "This time the program prevents it too, because it wants to send the name itself and stay on the page."
output: |
  the button was clicked
  please type your name
  the button was clicked
  thank you, Ada
---*/
const form = document.querySelector('#form');
const name = document.querySelector('#name');

document.querySelector('button').addEventListener('click', () => {
  console.log('the button was clicked');
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (name.value === '') console.log('please type your name');
  else console.log('thank you,', name.value);
});
