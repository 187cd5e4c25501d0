/*---
title: A custom element reacts inside the call
topic: the page
level: advanced
summary: "The callbacks of a custom element are neither tasks nor microtasks: they run inside the call."
host: browser
page: |
  <main id="place"></main>
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
// The callbacks of a custom element are neither tasks nor microtasks: they run when the
// call that caused them is about to return.
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
