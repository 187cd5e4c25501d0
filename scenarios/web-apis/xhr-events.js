/*---
title: What an XMLHttpRequest tells on its way
topic: network
level: intermediate
summary: The five states of an XMLHttpRequest, and its events from loadstart to loadend.
host: browser
network:
  - { url: /song, delay: 20ms, headers: { content-type: text/html }, chunks: [{ text: "do re mi " }, { after: 80ms, text: "fa so la" }] }
ideas: [6, 13]
rooms: { show: [program, console, network, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "`open` calls the listener at once, during the call."
  - log: 3
    question: "From here on the events come from the network. What is below the listeners on the stack?"
    answer: "Nothing. Each is called by a task."
  - log: 10
    note: "Between `load` and `loadend` the stack was empty, so the microtask ran."
output: |
  state OPENED
  send() has returned
  state HEADERS_RECEIVED
  state LOADING
  9 bytes so far
  state LOADING
  17 bytes so far
  state DONE
  all of it: do re mi fa so la
  a microtask between two events
  over, one way or another
---*/
const states = ['UNSENT', 'OPENED', 'HEADERS_RECEIVED', 'LOADING', 'DONE'];
const request = new XMLHttpRequest();

request.onreadystatechange = () => console.log('state', states[request.readyState]);
request.onprogress = event => console.log(event.loaded, 'bytes so far');
request.onload = () => {
  console.log('all of it:', request.responseText);
  Promise.resolve().then(() => console.log('a microtask between two events'));
};
request.onloadend = () => console.log('over, one way or another');

request.open('GET', '/song');
request.send();
console.log('send() has returned');
