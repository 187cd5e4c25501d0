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
output: |
  a script in the page: loading
  the program: loading
  a deferred script: interactive
  DOMContentLoaded: interactive
    its microtask
  load: complete
  pageshow
---*/
// This program is the last script of the page.
console.log('the program:', document.readyState);
document.addEventListener('DOMContentLoaded', () => {
  console.log('DOMContentLoaded:', document.readyState);
  queueMicrotask(() => console.log('  its microtask'));
});
window.addEventListener('load', () => console.log('load:', document.readyState));
window.addEventListener('pageshow', () => console.log('pageshow'));
