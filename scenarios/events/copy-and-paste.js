/*---
title: Copied, changed, pasted
topic: events
level: intermediate
summary: A page may put something of its own into the clipboard, and look at what is pasted before it arrives.
host: browser
page: |
  <p id="quote">To be or not to be</p>
  <input id="field">
inputs:
  - { at: 400ms, copy: "#quote" }
  - { at: 900ms, paste: "#field", text: "  much   space  " }
ideas: [7]
stops:
  - log: 1
    note: "The user copied a text. The listener puts another one into the clipboard and prevents the usual."
  - log: 2
    question: "The field is still empty. When will the pasted text be in it?"
    answer: "After this event, and only because it is not prevented, or, as here, because the listener puts a tidier text there itself."
output: |
  copied, with its source
  pasting 16 letters
  the field has much space
---*/
const quote = document.querySelector('#quote');
const field = document.querySelector('#field');

quote.addEventListener('copy', (event) => {
  event.clipboardData.setData('text/plain', quote.textContent + ' (Hamlet)');
  event.preventDefault();
  console.log('copied, with its source');
});

field.addEventListener('paste', (event) => {
  const text = event.clipboardData.getData('text/plain');
  event.preventDefault();
  console.log('pasting', text.length, 'letters');
  field.value = text.trim().replace(/\s+/g, ' ');
  console.log('the field has', field.value);
});
