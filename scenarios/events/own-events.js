/*---
title: "Dispatching an event yourself is an ordinary call"
topic: events
level: beginner
summary: "dispatchEvent() calls the listeners here and now: no queue, no loop."
host: browser
output: |
  before
  first listener: on = true
  only once
  an object listens too
  toggle() returned true
  between
  first listener: on = false
  an object listens too
  toggle() returned true – somebody prevented it
  its microtask has to wait
  its microtask has to wait
---*/
// dispatchEvent() calls the listeners here and now: no queue, no loop.
class Lamp extends EventTarget {
  #on = false;
  toggle() {
    this.#on = !this.#on;
    const event = new CustomEvent('switch', { detail: this.#on, cancelable: true });
    if (!this.dispatchEvent(event)) this.#on = !this.#on;
    return this.#on;
  }
}

const lamp = new Lamp();
lamp.addEventListener('switch', (event) => {
  console.log('first listener: on =', event.detail);
  queueMicrotask(() => console.log('its microtask has to wait'));
});
lamp.addEventListener('switch', () => console.log('only once'), { once: true });
lamp.addEventListener('switch', { handleEvent: () => console.log('an object listens too') });

console.log('before');
console.log('toggle() returned', lamp.toggle());
console.log('between');
lamp.addEventListener('switch', (event) => event.preventDefault());
console.log('toggle() returned', lamp.toggle(), '– somebody prevented it');
