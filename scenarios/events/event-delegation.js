/*---
title: One listener for all that will ever be inside
topic: events
level: beginner
summary: "Clicks bubble: one listener on a list hears them all, even from items that come later."
host: browser
page: |
  <ul id="todo"><li>Read</li><li>Write</li></ul>
  <button id="add">Add one</button>
inputs:
  - { at: 50ms, click: "#todo li:nth-child(2)" }
  - { at: 100ms, click: "#add" }
  - { at: 150ms, click: "#todo li:nth-child(3)" }
ideas: [7]
stops:
  - log: 1
    note: "The listener is on the list, not on the item. The event came up to it from the item that was clicked."
  - log: 2
    question: "A third item was added after the listener. Will a click on it be heard?"
    answer: "Yes. Its clicks bubble up to the list as well, and there the listener waits."
  - log: 3
    note: "One listener for all items that are there and that will ever be."
output: |
  Write is done
  there are 3 now
  Rest is done
---*/
const todo = document.querySelector('#todo');

todo.addEventListener('click', (event) => {
  const item = event.target.closest('li');
  item.classList.toggle('done');
  console.log(item.textContent, item.matches('.done') ? 'is done' : 'is open');
});

document.querySelector('#add').addEventListener('click', () => {
  todo.insertAdjacentHTML('beforeend', '<li>Rest</li>');
  console.log('there are', todo.children.length, 'now');
});
