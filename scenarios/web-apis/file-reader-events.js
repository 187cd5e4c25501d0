/*---
title: A file is read by tasks
topic: files and storage
level: intermediate
summary: "The bytes of a file lie outside of the page: whichever way they are asked for, a task brings them."
host: browser
ideas: [12, 13]
stops:
  - log: 1
    question: "The file is a few bytes long and in memory. Why is the result not there yet?"
    answer: "Its bytes lie outside the page's thread. Reading begins now, and tasks will bring what was read."
  - log: 3
    note: "Each event is dispatched with nothing else on the stack, so microtasks run in between."
  - log: 10
    note: "The same as a promise: one `await`, no events."
output: |
  readAsText() has returned, the result is null
  loadstart 0 of 21 bytes
    a microtask after loadstart
  progress 21 of 21 bytes
    a microtask after progress
  load 21 of 21 bytes
    a microtask after load
  loadend 21 of 21 bytes
    a microtask after loadend
  the last line: it rained
---*/
const lines = ['dear diary\n', 'it rained\n'];
const file = new File(lines, 'diary.txt', { type: 'text/plain' });

const reader = new FileReader();
for (const type of ['loadstart', 'progress', 'load', 'loadend']) {
  reader.addEventListener(type, (event) => {
    console.log(type, `${event.loaded} of ${event.total} bytes`);
    queueMicrotask(() => console.log('  a microtask after', type));
  });
}

reader.readAsText(file);
console.log('readAsText() has returned, the result is', reader.result);

reader.addEventListener('loadend', async () => {
  const text = await file.text(); // the same, as a promise
  const last = text.trim().split('\n').at(-1);
  console.log('the last line:', last);
});
