/*---
title: A position comes in a task, a permission in a promise
topic: devices
level: intermediate
summary: Old APIs call back from a task of their own; young ones settle a promise.
host: browser
devices:
  permissions: { geolocation: granted }
  geolocation: { delay: 100ms, latitude: 48.85, longitude: 2.35 }
output: |
  both were asked
  nobody outside has answered yet
  promise: geolocation is granted
  callback: 48.85 2.35
    its microtask
---*/
// Old APIs call back from a task of their own; young ones settle a promise.
navigator.geolocation.getCurrentPosition((position) => {
  console.log('callback:', position.coords.latitude, position.coords.longitude);
  queueMicrotask(() => console.log('  its microtask'));
});

navigator.permissions.query({ name: 'geolocation' }).then((status) => {
  console.log('promise:', status.name, 'is', status.state);
});

Promise.resolve().then(() => console.log('nobody outside has answered yet'));
console.log('both were asked');
