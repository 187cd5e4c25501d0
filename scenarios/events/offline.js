/*---
title: What comes from outside, one task each
topic: events
level: intermediate
summary: "Messages, a connection lost and found again: what comes from outside comes as tasks."
host: browser
page: |
  <p id="state">online</p>
inputs:
  - { at: 100ms, offline: true }
  - { at: 200ms, message: { text: "saved while away" }, origin: "https://friend.example" }
  - { at: 300ms, message: { text: "buy now!" }, origin: "https://stranger.example" }
  - { at: 400ms, online: true }
ideas: [13, 21]
stops:
  - log: 1
    note: "The connection is gone. That is not in our hands: the browser queued a task for it."
  - log: 2
    question: "Anybody may post a message to this window. How does the page know whom to trust?"
    answer: "It looks at `origin`, which the browser fills in and which nobody can forge."
  - log: 5
    note: "Each message is sent after an `await`, so in a microtask of its own."
output: |
  offline
  kept: saved while away | online: false
  ignored a message from https://stranger.example
  online again
  sent: saved while away
---*/
const outbox = [];
const state = document.querySelector('#state');

window.addEventListener('message', ({ origin, data }) => {
  if (origin !== 'https://friend.example') {
    console.log('ignored a message from', origin);   // anybody may post
    return;
  }
  outbox.push(data.text);
  console.log('kept:', data.text, '| online:', navigator.onLine);
});

window.addEventListener('offline', () => {
  state.textContent = 'offline';
  console.log('offline');
});

window.addEventListener('online', async () => {
  state.textContent = 'online';
  console.log('online again');
  while (outbox.length > 0) {
    await null; // each in a microtask of its own
    console.log('sent:', outbox.shift());
  }
});
