/*---
title: "A WebSocket: messages are tasks, as long as it is open"
topic: network
level: intermediate
summary: Opening, each message and closing are tasks; sending returns at once.
host: browser
network:
  - websocket: wss://loopglass.test/chat
    script:
      - { after: 5ms, send: "welcome" }
      - { on: "hello*", after: 60ms, send: "hello yourself" }
      - { on: "hello*", after: 120ms, send: "bye" }
output: |
  connecting: true
  open
  send() has returned; an answer is a task, later
  < welcome
    a microtask before the next message
  < hello yourself
    a microtask before the next message
  < bye
    a microtask before the next message
  closed, cleanly: true
---*/
const socket = new WebSocket('wss://loopglass.test/chat');
console.log('connecting:', socket.readyState === WebSocket.CONNECTING);

socket.onopen = () => {
  console.log('open');
  socket.send('hello there');
  console.log('send() has returned; an answer is a task, later');
};
socket.onmessage = event => {
  console.log('<', event.data);
  Promise.resolve().then(() => console.log('  a microtask before the next message'));
  if (event.data === 'bye') socket.close(1000);
};
socket.onclose = event => console.log('closed, cleanly:', event.wasClean);
