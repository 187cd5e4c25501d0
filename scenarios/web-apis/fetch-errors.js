/*---
title: Three ways in which a request can end
topic: network
level: intermediate
summary: "An answer, an answer that says no, or no answer at all: only the last one rejects the promise."
host: browser
network:
  - { url: /menu, delay: 50ms, json: { soup: 4 } }
  - { url: /secret, delay: 150ms, status: 403, body: "no" }
  - { url: /broken, delay: 250ms, fail: true }
ideas: [6, 14]
myths: [35]
rooms: { show: [program, console, network, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "Three requests are with the network service. When the script has ended, the stack stays empty until one of them is answered."
  - log: 3
    question: "The server answered 403, forbidden. Does `fetch` reject its promise?"
    answer: "No. There was an answer. Whether it is a good one must be asked: `response.ok`."
  - log: 4
    note: "Nothing came back: a network error. Now the promise is rejected, with a `TypeError`."
output: "three requests are under way\n/menu soup costs 4\n/secret Error status 403\n/broken TypeError Failed to \n"
---*/
async function load(url) {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error('status ' + response.status);
    const menu = await response.json();
    console.log(url, 'soup costs', menu.soup);
  } catch (error) {
    console.log(url, error.name, error.message.slice(0, 10));
  }
}

load('/menu');
load('/secret');
load('/broken');
console.log('three requests are under way');
