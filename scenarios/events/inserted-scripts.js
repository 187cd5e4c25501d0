/*---
title: "An inserted script runs at once, or when it has arrived"
topic: the page
level: intermediate
summary: An inline script runs inside the call that inserts it; one with an address runs when it has arrived.
host: browser
files:
  one.js: "console.log('one.js');"
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
