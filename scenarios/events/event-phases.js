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
ideas: [7]
myths: [22]
stops:
  - start: true
    question: "The button is clicked. Which listener is called first: the one of the button, or one of the section around it?"
    answer: "The one of the section that waits for the way down. An event goes from the window to its target, and then back up."
  - log: 2
    note: "The target itself. Its second listener changes the page; the way back stays as it was fixed before."
  - log: 4
    note: "The way up. All of these are calls inside `inner.click()`, in the middle of the script."
output: |
  capture  outer, on the way down
  target   inner
  bubble   outer, on the way up
  bubble   document, on the way up
  click() returns when all of them were called
---*/
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
