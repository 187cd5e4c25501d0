/*---
title: Who is first, the response or the timeout?
topic: network
level: intermediate
summary: A race between a response and a signal that gives up; the loser is not heard.
host: browser
network:
  - { url: /fast, delay: 30ms, body: "here I am" }
  - { url: /slow, delay: 900ms, body: "sorry for the delay" }
  - { url: /silent, fail: timeout }
ideas: [5, 6]
rooms: { show: [program, console, network, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "The fast one answered before its signal gave up."
  - log: 2
    note: "A 404 is an answer, so the promise is fulfilled. Only a failed connection rejects."
  - log: 3
    question: "`/silent` would never have answered. What ended the waiting?"
    answer: "The signal: after 200 ms its task aborted the request, and the promise was rejected."
output: |
  /fast says: here I am
  /not-mapped: 404 false
  /silent gave up: TimeoutError
  /slow gave up: TimeoutError
---*/
async function ask(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(200) });
    console.log(address, 'says:', await response.text());
  } catch (error) {
    console.log(address, 'gave up:', error.name);
  }
}

// Without a signal, nobody would ever stop waiting for /silent.
ask('/silent');
ask('/slow');
ask('/fast');

// A 404 is an answer like any other: only a failed connection rejects.
fetch('/not-mapped').then((response) => {
  console.log('/not-mapped:', response.status, response.ok);
});
