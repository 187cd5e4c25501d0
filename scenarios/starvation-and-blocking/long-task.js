/*---
title: Measure what blocks the loop
topic: blocking
level: intermediate
summary: A PerformanceObserver reports what kept the loop for 50 ms or more.
host: browser
ideas: [12, 19]
stops:
  - log: 1
    note: "The first job took 20 ms. Its measure is reported, and nothing else."
  - log: 2
    question: "The second job kept the loop for 80 ms. From which length on does a browser call a task long?"
    answer: "From 50 ms on. A person notices when an answer takes longer than about 100 ms."
  - log: 3
    note: "The measure of the same job: `performance.measure` names what took the time."
output: |
  measure short work is fine
  longtask self is too long
  measure long work is too long
---*/
const seen = new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    const verdict = entry.duration > 50 ? 'is too long' : 'is fine';
    console.log(entry.entryType, entry.name, verdict);
  }
});
seen.observe({ entryTypes: ['measure', 'longtask'] });

function work(name, ms) {
  performance.mark(name);
  const until = performance.now() + ms;
  while (performance.now() < until);
  performance.measure(name, name); // from that mark until now
}

setTimeout(() => work('short work', 20), 10);
setTimeout(() => work('long work', 80), 50);
