/*---
title: Bytes with an address
topic: files and storage
level: intermediate
summary: A Blob holds bytes. It can be sliced without being copied, read as a promise, and given an address of its own.
host: browser
module: true
ideas: [12, 14]
stops:
  - log: 1
    note: "A blob only knows how many bytes it has and what they are. To read them, one has to wait."
  - log: 2
    question: "The bytes are in memory. Why does `text()` give a promise?"
    answer: "They may as well lie on a disk. A blob is read outside the stack, and a task brings what was read."
  - log: 4
    note: "The address works like any other, for `fetch`, an image or a link, until it is revoked."
output: |
  16 bytes of text/plain
  a slice of it: once
  an address: true
  fetched: once upon a time
  a URL in parts: shop.example tea cup
---*/
const story = new Blob(['once upon ', 'a time'], { type: 'text/plain' });
console.log(story.size, 'bytes of', story.type);

const start = story.slice(0, 4);
console.log('a slice of it:', await start.text());

const address = URL.createObjectURL(story);
console.log('an address:', address.startsWith('blob:'));

const response = await fetch(address);
console.log('fetched:', await response.text());
URL.revokeObjectURL(address);

const link = new URL('/search?q=tea%20cup', 'https://shop.example');
console.log('a URL in parts:', link.host, link.searchParams.get('q'));
