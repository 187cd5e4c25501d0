/*---
title: Random, but the same every time
topic: tools
level: beginner
summary: "Step back and forth, or run it again: the values stay. Real ones could not be rewound."
host: browser
ideas: [12]
stops:
  - start: true
    question: "Step back and forth, or run the program again. Do the random values change?"
    answer: "Not in here: they are made so that a recording can be rewound. In a browser they would be new each time."
  - log: 4
    note: "Making a hash of much data takes time, so `digest` gives a promise."
  - log: 5
    note: "The hash has arrived, in a microtask."
output: |
  a UUID each time: true true
  never the same one: true
  bytes: 16 some differ: true
  and that is a microtask
  a hash comes in a promise: 32 bytes
---*/
const looks = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
console.log('a UUID each time:', looks.test(first), looks.test(second));
console.log('never the same one:', first !== second);

const bytes = crypto.getRandomValues(new Uint8Array(16));
console.log('bytes:', bytes.length, 'some differ:', new Set(bytes).size > 1);

crypto.subtle
  .digest('SHA-256', new TextEncoder().encode('event loop'))
  .then(hash => console.log('a hash comes in a promise:', hash.byteLength, 'bytes'));
console.log('and that is a microtask');
