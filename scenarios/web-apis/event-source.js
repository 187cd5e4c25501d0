/*---
title: An EventSource connects again by itself
topic: network
level: intermediate
summary: The server speaks line by line; when the connection breaks, it is made again.
host: browser
network:
  - eventsource: /score
    script:
      - { after: 40ms, data: "0:0" }
      - { after: 60ms, event: goal, data: "1:0", id: "1" }
      - { after: 20ms, close: true }
      - { after: 30ms, data: "final whistle" }
ideas: [6]
rooms: { show: [program, console, network, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "One request that stays open. Each line of the server will be a task."
  - log: 4
    question: "The connection broke. What does the page have to do?"
    answer: "Nothing. An `EventSource` connects again by itself, and tells the server the last id that it saw."
  - log: 6
    note: "The new connection goes on; `lastEventId` is still the one of the goal."
output: |
  connected
  message: 0:0 after none
  goal! 1:0
  lost; trying again: true
  connected
  message: final whistle after 1
---*/
const feed = new EventSource('/score');

feed.onopen = () => console.log('connected');
feed.onerror = () => {
  const again = feed.readyState === EventSource.CONNECTING;
  console.log('lost; trying again:', again);
};
feed.onmessage = event => {
  console.log('message:', event.data, 'after', event.lastEventId || 'none');
  if (event.data === 'final whistle') feed.close();
};
feed.addEventListener('goal', event => console.log('goal!', event.data));
