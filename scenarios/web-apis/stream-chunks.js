/*---
title: Read a response while it is still coming
topic: network
level: intermediate
summary: The body of a response, chunk by chunk, each one awaited.
host: browser
network:
  - url: /story
    delay: 20ms
    chunks:
      - { text: "Once upon a time" }
      - { after: 100ms, text: " there was an event loop" }
      - { after: 100ms, text: " that never slept." }
ideas: [6, 20]
rooms: { show: [program, console, network, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "The first chunk of the body. The others are still on their way."
  - log: 2
    question: "`tell` is in the middle of its loop. Why can this timer run?"
    answer: "`tell` is suspended at its `await`, off the stack, until the next chunk arrives."
  - log: 6
    note: "`done` says that there is nothing more to come."
output: |
  16 letters have arrived
  (a timer, between two chunks)
  40 letters have arrived
  (and another one)
  58 letters have arrived
  the end
---*/
async function tell() {
  const response = await fetch('/story');
  const reader = response.body.getReader();
  let letters = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    letters += value.length;
    console.log(letters, 'letters have arrived');
  }
  console.log('the end');
}

tell();
setTimeout(() => console.log('(a timer, between two chunks)'), 70);
setTimeout(() => console.log('(and another one)'), 170);
