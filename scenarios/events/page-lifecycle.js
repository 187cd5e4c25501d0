/*---
title: "What a page tells while it loads"
topic: the page
level: intermediate
summary: The readiness of a document and its events, from the last script to the load event.
host: browser
start: parser
page: |
  <h1>Hello</h1>
  <script>console.log('a script in the page:', document.readyState);</script>
  <script defer src="late.js"></script>
files:
  late.js: "console.log('a deferred script:', document.readyState);"
ideas: [13]
stops:
  - log: 1
    note: "The page is still being read. Its scripts run on the way, each before what follows it."
  - log: 3
    question: "A deferred script runs when the whole page was read. Does it come before or after `DOMContentLoaded`?"
    answer: "Before. That event is sent when the deferred scripts are done."
  - log: 5
    note: "A microtask between two events: the stack was empty."
  - log: 6
    note: "Everything the page needs has arrived."
output: |
  a script in the page: loading
  the program: loading
  a deferred script: interactive
  DOMContentLoaded: interactive
    its microtask
  load: complete
  pageshow
---*/
console.log('the program:', document.readyState);
document.addEventListener('DOMContentLoaded', () => {
  console.log('DOMContentLoaded:', document.readyState);
  queueMicrotask(() => console.log('  its microtask'));
});
window.addEventListener('load', () => console.log('load:', document.readyState));
window.addEventListener('pageshow', () => console.log('pageshow'));
