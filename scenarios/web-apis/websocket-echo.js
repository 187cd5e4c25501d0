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
ideas: [6, 13]
rooms: { show: [program, console, network, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "The connection is being made, outside the engine."
  - log: 3
    question: "`send()` has returned. Has the server got the message?"
    answer: "Nobody knows. An answer, if there is one, will be a task later."
  - log: 5
    note: "Each message is a task, so its microtasks run before the next message."
  - log: 10
    note: "Closing is told by a task, too."
output: |
  connecting: true
  open
  send() has returned; an answer is a task, later
  < welcome
    a microtask, before the next one
  < hello yourself
    a microtask, before the next one
  < bye
    a microtask, before the next one
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
  queueMicrotask(() => console.log('  a microtask, before the next one'));
  if (event.data === 'bye') socket.close(1000);
};
socket.onclose = event => console.log('closed, cleanly:', event.wasClean);
