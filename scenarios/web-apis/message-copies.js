/*---
title: A message is a copy, made when it is posted
topic: messages
level: intermediate
summary: "A message is copied when it is posted: what is changed afterwards stays behind."
host: browser
ideas: [3, 13]
stops:
  - log: 1
    note: "The buffer was moved, not copied: nothing is left of it here."
  - log: 2
    note: "A function cannot be copied. That is told at once, inside `postMessage`."
  - log: 3
    question: "The order was changed to coffee after it was posted. Why does tea arrive?"
    answer: "The message was copied during the call of `postMessage`. Later changes do not touch the copy."
output: |
  bytes left here 0
  DataCloneError
  tea 2 1970-01-01T00:00:00.000Z
  the same object? false
  bytes there 3
---*/
const order = { item: 'tea', cups: new Set([1, 2]), at: new Date(0) };
const bytes = new Uint8Array([1, 2, 3]);

addEventListener('message', (event) => {
  const { order: got, buffer } = event.data;
  console.log(got.item, got.cups.size, got.at.toISOString());
  console.log('the same object?', got === order);
  console.log('bytes there', buffer.byteLength);
});

// The buffer is not copied but moves: it is in the transfer list.
postMessage({ order, buffer: bytes.buffer }, { transfer: [bytes.buffer] });
order.item = 'coffee'; // too late
console.log('bytes left here', bytes.byteLength);

try {
  postMessage({ greet() {} });
} catch (error) {
  console.log(error.name); // functions cannot be copied
}
