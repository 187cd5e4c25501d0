// When reactions of custom elements run, as in Chromium.
const L = (...a) => console.log(...a.map(String));
document.body.innerHTML = '<x-el a="1" b="2"></x-el>';
class X extends HTMLElement {
  static observedAttributes = ['a'];
  constructor() { super(); L('ctor', this.localName, this.attributes.length, this.isConnected); }
  connectedCallback() { L('connected'); Promise.resolve().then(() => L('micro')); }
  disconnectedCallback() { L('disconnected', this.isConnected); }
  attributeChangedCallback(n, o, v) { L('attr', n, o, v); }
}
customElements.whenDefined('x-el').then((c) => L('defined', c === X));
L('before');
customElements.define('x-el', X);
L('after', document.querySelector('x-el') instanceof X, document.querySelector(':defined') !== null);
const x = document.querySelector('x-el');
x.setAttribute('a', '3'); x.setAttribute('b', '3'); L('set');
x.remove(); L('removed'); 
const y = document.createElement('x-el'); L('created'); y.setAttribute('a', 'q'); document.body.append(y); L('appended');
document.body.append(x, y); L('moved');
document.body.innerHTML = '<x-el></x-el><x-el></x-el>'; L('inner');
const z = new X(); L(z.outerHTML);
L(z.cloneNode().outerHTML);
customElements.define('y-el', class extends HTMLElement { constructor() { super(); throw new Error('no'); } });
const bad = document.createElement('y-el'); L(Object.prototype.toString.call(bad));
class Z extends X {} ; customElements.define('z-el', Z); const zz = document.createElement('z-el'); L(zz instanceof Z, zz.localName);
L(customElements.get('x-el') === X, customElements.getName(X));

