/*---
title: "Focus moves at once, a dialog's close event is a task"
topic: the page
level: intermediate
summary: Focus moves inside the call; a dialog tells of its closing in a task of its own.
host: browser
page: |
  <button id="ask">Delete…</button>
  <dialog><form method="dialog"><button value="yes">Yes</button></form></dialog>
inputs:
  - { at: 100ms, click: "#ask" }
  - { at: 400ms, click: "dialog button" }
ideas: [7]
stops:
  - log: 2
    note: "`showModal` is on the stack. The focus moves inside that call, and the listeners are called at once."
  - log: 4
    question: "The dialog is open. Will its `close` event be sent inside a call as well, when the form closes it?"
    answer: "No. `close` comes in a task of its own, after the dialog has closed."
  - log: 8
    note: "The task of the `close` event: the button's value is in `returnValue`."
output: |
  focus: Delete…
  blur: Delete…
  focus: Yes
  open, and the focus is on Yes
  microtask of submit, open: true
  blur: Yes
  focus: Delete…
  close: yes
---*/
const ask = document.querySelector('#ask');
const dialog = document.querySelector('dialog');
const yes = dialog.querySelector('button');

for (const button of [ask, yes]) {
  button.addEventListener('focus', () => console.log('focus:', button.textContent));
  button.addEventListener('blur', () => console.log('blur:', button.textContent));
}
ask.addEventListener('click', () => {
  dialog.showModal();
  console.log('open, and the focus is on', document.activeElement.textContent);
});
dialog.addEventListener('submit', () => {
  queueMicrotask(() => console.log('microtask of submit, open:', dialog.open));
});
dialog.addEventListener('close', () => console.log('close:', dialog.returnValue));
