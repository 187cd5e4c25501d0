/*---
title: A custom element reacts inside the call
topic: the page
level: advanced
summary: "The callbacks of a custom element are neither tasks nor microtasks: they run inside the call."
host: browser
page: |
  <main id="place"></main>
ideas: [14]
stops:
  - log: 1
    note: "The next line sets `innerHTML`. While that one call is running, three callbacks of the element will be called."
  - log: 2
    question: "Is the constructor called in a task, in a microtask, or in the call?"
    answer: "In the call, just before it returns. The page must never find an element that is only half made."
  - log: 8
    note: "The microtask was queued before all of this, and ran after the script."
output: |
  innerHTML
    constructor
    name: null → Ada
    connected
  setAttribute
    name: Ada → Grace
  Hello, Ada!
  a microtask
---*/
class HelloWorld extends HTMLElement {
  static observedAttributes = ['name'];
  constructor() {
    super();
    console.log('  constructor');
  }
  connectedCallback() {
    console.log('  connected');
    this.textContent = `Hello, ${this.getAttribute('name')}!`;
  }
  attributeChangedCallback(attribute, before, now) {
    console.log(`  ${attribute}: ${before} → ${now}`);
  }
}
customElements.define('hello-world', HelloWorld);

const place = document.querySelector('#place');
Promise.resolve().then(() => console.log('a microtask'));

console.log('innerHTML');
place.innerHTML = '<hello-world name="Ada"></hello-world>';
console.log('setAttribute');
place.firstChild.setAttribute('name', 'Grace');
console.log(place.textContent);
