/*---
host: browser
page: '<div id="outer"><button id="btn">b</button></div>'
---*/
// What mutation observers are told of each operation, as Chromium tells it.
const L = (...a) => console.log(...a.map(String));
const outer = document.getElementById('outer');
const show = (rs) => rs.map(r => [r.type, r.target.nodeName, r.attributeName, r.oldValue, [...r.addedNodes].map(n => n.nodeName), [...r.removedNodes].map(n => n.nodeName), r.previousSibling && r.previousSibling.nodeName, r.nextSibling && r.nextSibling.nodeName].join(','));
const mo = new MutationObserver(() => {});
mo.observe(document.body, { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true });
const rec = (name, f) => { f(); L('--', name); show(mo.takeRecords()).forEach(x => L(x)); };
rec('append', () => outer.append('a', 'b', document.createElement('i')));
rec('textContent', () => outer.lastChild.textContent = 'x');
rec('text data', () => outer.lastChild.firstChild.data = 'y');
rec('set same', () => { outer.className = 'q'; outer.className = 'q'; outer.removeAttribute('nope'); outer.removeAttribute('class'); });
rec('innerHTML', () => outer.lastChild.innerHTML = '<b>1</b>2');
rec('move', () => document.body.append(outer.lastChild));
rec('replaceWith', () => document.body.lastChild.replaceWith('t', outer.firstChild));
rec('replaceChildren', () => outer.replaceChildren(document.createElement('u'), 'z'));
rec('replaceChild', () => outer.replaceChild(document.createElement('p'), outer.firstChild));
rec('insertBefore self', () => outer.insertBefore(outer.firstChild, outer.firstChild));
rec('normalize', () => { outer.append('1', '2', ''); outer.normalize(); });
rec('classList', () => { outer.classList.add('a'); outer.classList.add('a'); outer.classList.remove('zz'); outer.classList.toggle('a'); });
rec('style', () => { outer.style.color = 'red'; outer.style.color = 'red'; });
rec('fragment', () => { const f = document.createDocumentFragment(); f.append(document.createElement('a'), 'k'); outer.prepend(f); });
rec('splitText', () => { outer.lastChild.splitText(1); });
rec('cloned', () => { outer.append(outer.cloneNode(true)); });
rec('outerHTML', () => { outer.lastChild.outerHTML = '<s></s><s></s>'; });
rec('adjacent', () => { outer.insertAdjacentHTML('beforeend', '<em>1</em>2'); });
// transient
const gone = outer.querySelector('em'); gone.remove(); mo.takeRecords();
const m2 = new MutationObserver(r => L('m2', show(r)));
m2.observe(outer, { childList: true, subtree: true, attributes: true });
const sub = outer.querySelector('a'); sub.remove(); sub.title = 'gone'; sub.append('x');
queueMicrotask(() => { sub.title = 'later'; });
setTimeout(() => { m2.disconnect(); mo.disconnect(); }, 0);
