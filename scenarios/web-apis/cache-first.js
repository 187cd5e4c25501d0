/*---
title: "Cache first: the second time costs no request"
topic: network
level: intermediate
summary: The Cache API keeps responses by their requests; the second time costs no request.
host: browser
module: true
network:
  - { url: /price, delay: 200ms, json: { tea: 3 } }
ideas: [6, 9]
rooms: { show: [program, console, network, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "The first round found nothing in the cache, asked the network, and kept a copy of the answer."
  - log: 2
    question: "The second round took hardly any time. Did it run without waiting at all?"
    answer: "No. Everything of the Cache API is a promise, so it waited for some tasks and microtasks, but not for the network."
  - log: 4
    note: "`delete` tells whether there was something to delete."
output: |
  round 1: tea costs 3, from the network
  round 2: tea costs 3, from the cache
  kept: /price
  deleted: true
  and again: false
---*/
async function load(url) {
  const cache = await caches.open('shop');
  const kept = await cache.match(url);
  if (kept) return kept;
  const response = await fetch(url);
  await cache.put(url, response.clone());
  return response;
}

async function show(round) {
  const begun = performance.now();
  const response = await load('/price');
  const { tea } = await response.json();
  const quick = performance.now() - begun < 100;
  const where = quick ? 'from the cache' : 'from the network';
  console.log(`round ${round}: tea costs ${tea},`, where);
}

await show(1);
await show(2);
const cache = await caches.open('shop');
const kept = await cache.keys();
console.log('kept:', kept.map((request) => new URL(request.url).pathname).join());
console.log('deleted:', await caches.delete('shop'));
console.log('and again:', await caches.delete('shop'));
