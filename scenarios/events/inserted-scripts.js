/*---
title: "An inserted script runs at once, or when it has arrived"
topic: the page
level: intermediate
summary: An inline script runs inside the call that inserts it; one with an address runs when it has arrived.
host: browser
files:
  one.js: "console.log('one.js');"
ideas: [6, 14]
stops:
  - log: 1
    note: "The script with an address is being fetched. The program does not wait for it."
  - log: 2
    question: "An inline script was put into the page. Which frames are on the stack now?"
    answer: "Its own, and below it those of the call that inserted it: an inline script runs at once, inside `append`."
  - log: 4
    note: "The microtask of the inline script had to wait: the program was below it on the stack."
  - log: 5
    note: "The fetched script is a task of its own."
output: |
  one.js is on its way
  inline script
  the inline script is over, its microtask is not
  its microtask
  one.js
  one.js has run
---*/
const inline = document.createElement('script');
inline.textContent = `
  console.log('inline script');
  Promise.resolve().then(() => console.log('its microtask'));
`;
const external = document.createElement('script');
external.src = 'one.js';
external.onload = () => console.log('one.js has run');

document.head.append(external);
console.log('one.js is on its way');
document.head.append(inline);
console.log('the inline script is over, its microtask is not');
