/*---
title: The clipboard, politely
topic: devices
level: intermediate
summary: Reading and writing the clipboard gives promises, because the user may have to be asked first.
host: browser
page: |
  <button id="copy">Copy the code</button>
inputs:
  - { at: 500ms, click: "#copy" }
ideas: [7, 11, 14]
stops:
  - log: 1
    note: "The user pressed the button: that is what allows the page to use the clipboard."
  - log: 2
    question: "`writeText` has returned. Is the text in the clipboard already?"
    answer: "Not surely. Writing is done outside; the promise tells when it is there."
  - log: 3
    note: "The promise was fulfilled, and what was written can be read."
output: |
  clicked
  the call has returned
  the clipboard has LOOP-42
---*/
document.querySelector('#copy').addEventListener('click', async () => {
  console.log('clicked');
  const writing = navigator.clipboard.writeText('LOOP-42');
  console.log('the call has returned');
  await writing;
  const text = await navigator.clipboard.readText();
  console.log('the clipboard has', text);
});
