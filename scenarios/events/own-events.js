/*---
title: "Dispatching an event yourself is an ordinary call"
topic: events
level: beginner
summary: "dispatchEvent() calls the listeners here and now: no queue, no loop."
host: browser
ideas: [2, 21]
myths: [22]
stops:
  - log: 1
    question: "`toggle` will dispatch an event with three listeners. When will they be called?"
    answer: "Inside `dispatchEvent`, one after the other, before it returns. There is no queue and no task."
  - log: 2
    note: "On the stack: the listener, above `dispatchEvent`, above `toggle`, above the script."
  - log: 10
    note: "The microtasks of the listeners had to wait until the script had left the stack."
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
class Lamp extends EventTarget {
  #on = false;
  toggle() {
    this.#on = !this.#on;
    const event = new CustomEvent('switch', {
      detail: this.#on,
      cancelable: true,
    });
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
lamp.addEventListener('switch', {
  handleEvent: () => console.log('an object listens too'),
});

console.log('before');
console.log('toggle() returned', lamp.toggle());
console.log('between');
lamp.addEventListener('switch', (event) => event.preventDefault());
console.log('toggle() returned', lamp.toggle(), '– somebody prevented it');
