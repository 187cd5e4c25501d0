/*---
title: Everybody with a channel of that name hears it, but not the speaker
topic: messages
level: beginner
summary: Every channel of that name hears it, each in a task of its own, but not the one that spoke.
host: browser
files:
  listener.js: |
    const room = new BroadcastChannel('room');
    room.onmessage = (event) => {
      room.postMessage('the worker heard: ' + event.data);
      close();
    };
    postMessage('listening');
ideas: [10, 13]
stops:
  - log: 1
    question: "The page speaks on the channel `room`. Who hears it?"
    answer: "Every channel of that name, in all agents of the origin, except the one that spoke."
  - log: 2
    note: "The worker answered on the same channel: a task of the page."
  - log: 3
    note: "The other channel of the page heard the worker as well."
output: |
  another channel here heard: hello
  the worker heard: hello
  another channel here heard: the worker heard: hello
---*/
const speaker = new BroadcastChannel('room');
const other = new BroadcastChannel('room');
const elsewhere = new BroadcastChannel('hall');

speaker.onmessage = (event) => console.log(event.data);
other.onmessage = (event) => console.log('another channel here heard:', event.data);
elsewhere.onmessage = () => console.log('never');

const worker = new Worker('listener.js');
worker.onmessage = () => speaker.postMessage('hello');
