/*---
title: A position comes in a task, a permission in a promise
topic: devices
level: intermediate
summary: Old APIs call back from a task of their own; young ones settle a promise.
host: browser
devices:
  permissions: { geolocation: granted }
  geolocation: { delay: 100ms, latitude: 48.85, longitude: 2.35 }
ideas: [4, 11]
stops:
  - log: 1
    note: "Both questions are with the browser. The script goes on."
  - log: 3
    question: "One API calls back, the other gives a promise. Does that make a difference for the loop?"
    answer: "A small one: the callback is called by a task; the promise is settled by a task, and its callback is a microtask."
  - log: 5
    note: "The callback had a task of its own, so its microtask ran after it."
output: |
  both were asked
  nobody outside has answered yet
  promise: geolocation is granted
  callback: 48.85 2.35
    its microtask
---*/
navigator.geolocation.getCurrentPosition((position) => {
  console.log('callback:', position.coords.latitude, position.coords.longitude);
  queueMicrotask(() => console.log('  its microtask'));
});

navigator.permissions.query({ name: 'geolocation' }).then((status) => {
  console.log('promise:', status.name, 'is', status.state);
});

Promise.resolve().then(() => console.log('nobody outside has answered yet'));
console.log('both were asked');
