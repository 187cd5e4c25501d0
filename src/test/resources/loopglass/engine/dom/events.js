/*---
host: browser
page: '<div id="outer" onclick="console.log(this.id, event.type, id, typeof querySelector)"><button id="btn" onclick="return false">b</button></div><form><input name="q" onfocus="x("></form><div id="h"><span slot="s">1</span>2</div>'
---*/
// Handlers in attributes, the way of events, shadow trees, as in Chromium.
const L = (...a) => console.log(...a.map(String));
const outer = document.getElementById('outer');
// events
const btn = document.createElement('button'); btn.id = 'n'; outer.append(btn);
btn.setAttribute('onclick', 'console.log("inline", this.id, event.target === this)');
btn.click(); L(typeof btn.onclick, btn.onclick.name, btn.onclick.length);
L(btn.onclick.toString().replace(/\n/g, '~'));
btn.removeAttribute('onclick'); L(btn.onclick); 
btn.onclick = () => L('prop'); L(btn.getAttribute('onclick')); btn.click();
btn.addEventListener('click', (e) => { L(e.eventPhase, e.composedPath().map(x => x.nodeName || 'window').join('>')); });
window.addEventListener('click', (e) => L('window', e.eventPhase, e.target.id), true);
btn.click();
// shadow
const h = document.getElementById('h');
const root = h.attachShadow({ mode: 'open' });
root.innerHTML = '<p><slot name="s"></slot></p><slot></slot><button id="in">x</button>';
const [s1, s2] = root.querySelectorAll('slot');
L(s1.assignedNodes().map(n => n.nodeName), s2.assignedNodes().map(n => n.nodeName), h.firstChild.assignedSlot === s1);
root.addEventListener('slotchange', (e) => L('slotchange', e.target.name));
h.firstChild.slot = ''; h.append(document.createElement('i'));
h.addEventListener('click', (e) => L('host', e.target.id, e.eventPhase, e.composedPath()[0].id));
root.addEventListener('click', (e) => L('root', e.target.id, e.eventPhase));
root.querySelector('button').click();
root.querySelector('button').addEventListener('x', () => L('x in')); h.addEventListener('x', () => L('x host'));
root.querySelector('button').dispatchEvent(new Event('x', { bubbles: true }));
root.querySelector('button').dispatchEvent(new Event('x', { bubbles: true, composed: true }));
L(h.shadowRoot === root, root.host.id, root.mode, root.querySelector('button').getRootNode() === root, root.querySelector('button').isConnected, document.querySelector('#in'));
