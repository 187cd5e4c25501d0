/*---
title: A click becomes a task
topic: events
level: beginner
summary: addEventListener only leaves a callback with the browser. Each click of the user is a task that calls it.
host: browser
page: |
  <button id="like">Like</button>
  <p id="likes">0</p>
inputs:
  - { at: 300ms, click: "#like" }
  - { at: 700ms, click: "#like" }
ideas: [4, 7, 13]
stops:
  - log: 1
    note: "The listener stands under Web APIs, and the script is about to end. From now on only a click can make anything happen."
  - log: 2
    question: "The script has long ended. Who called this function?"
    answer: "The loop: the click became a task, the stack was empty, so the task was taken and called the listener."
  - log: 3
    note: "The listener stays where it is, so the second click calls it again, in a task of its own."
output: |
  the script is over, the page is alive
  liked 1
  liked 2
---*/
const like = document.querySelector('#like');
const likes = document.querySelector('#likes');
let count = 0;

like.addEventListener('click', function onLike() {
  count += 1;
  likes.textContent = count;
  console.log('liked', count);
});

console.log('the script is over, the page is alive');
