/*---
title: For this tab, or for all
topic: files and storage
level: beginner
summary: sessionStorage belongs to one tab, localStorage to all tabs of a site. Only other tabs are told of a change.
host: browser
inputs:
  - { at: 500ms, storage: theme, value: dark }
ideas: [9, 13]
rooms: { show: [program, console, storage, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "Both stores answer at once, and both keep texts only."
  - log: 2
    question: "This page has just changed the theme itself. Did its `storage` listener hear of that?"
    answer: "No. The event is for the other tabs that share the store."
  - log: 3
    note: "Another tab changed the theme: here that arrives as a task."
output: |
  this tab only: Dear Ada
  all tabs: light
  another tab set theme to dark
  and so it reads here: dark
---*/
addEventListener('storage', (event) => {
  console.log('another tab set', event.key, 'to', event.newValue);
  console.log('and so it reads here:', localStorage.getItem('theme'));
});

sessionStorage.setItem('draft', 'Dear Ada');
localStorage.setItem('theme', 'light');

console.log('this tab only:', sessionStorage.getItem('draft'));
console.log('all tabs:', localStorage.getItem('theme'));
