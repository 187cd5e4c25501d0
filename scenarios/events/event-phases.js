/*---
title: An event goes down and comes up again
topic: events
level: intermediate
summary: An event walks from the window down to its target, and back up again.
host: browser
page: |
  <section id="outer">
    <button id="inner">press</button>
  </section>
output: |
  capture  outer, on the way down
  target   inner
  bubble   outer, on the way up
  bubble   document, on the way up
  click() returns when all of them were called
---*/
// An event walks from the window down to its target (capture) and back up (bubble).
// The way is fixed before it starts. Listeners say in which direction they wait.
const outer = document.getElementById('outer');
const inner = document.getElementById('inner');
const phases = ['', 'capture', 'target', 'bubble'];

function listen(target, name, capture) {
  target.addEventListener('click', (event) => {
    console.log(phases[event.eventPhase].padEnd(8), name);
  }, { capture });
}

listen(outer, 'outer, on the way up', false);
listen(outer, 'outer, on the way down', true);
listen(inner, 'inner', false);
listen(document, 'document, on the way up', false);

inner.addEventListener('click', () => outer.append('the way stays as it was'));

inner.click();
console.log('click() returns when all of them were called');
