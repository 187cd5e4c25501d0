/*---
title: The browser around the engine
topic: the loop
level: beginner
summary: Network, sensors, timers and screen do their work outside. All of them come back through the same loop.
host: browser
network:
  - { url: /news, delay: 300ms, body: "rain" }
devices:
  permissions: { geolocation: granted }
  geolocation: { delay: 80ms, latitude: 48.1, longitude: 11.6 }
ideas: [4, 6, 11, 18, 24]
myths: [32]
stops:
  - log: 1
    note: "Four things are under way outside of the engine, and the stack will be empty in a moment. JavaScript itself does none of them."
  - log: 2
    note: "The screen's next picture: the loop calls back before it paints."
  - log: 4
    question: "The network works in another thread. Does this callback run there, too?"
    answer: "No. Whatever works outside only queues a task or settles a promise. The callback runs here, on the one stack."
  - log: 5
    note: "The timer was the last to be ready. Whoever works outside, the way back is the same."
output: |
  four things are under way
  screen: a frame
  sensor: 48.1
  network service: rain
  timer: 600 ms are over
---*/
fetch('/news')
  .then((response) => response.text())
  .then((text) => console.log('network service:', text));

navigator.geolocation.getCurrentPosition((position) => {
  console.log('sensor:', position.coords.latitude);
});

setTimeout(() => console.log('timer: 600 ms are over'), 600);

requestAnimationFrame(() => console.log('screen: a frame'));

console.log('four things are under way');
