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
output: |
  Write is done
  there are 3 now
  Rest is done
---*/
// Clicks bubble. One listener on the list hears them all, even from items
// that did not exist when it was added.
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
