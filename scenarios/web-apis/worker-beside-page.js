/*---
title: A worker computes while the page stays free
topic: workers
level: intermediate
summary: A worker has a stack, queues and a loop of its own. Only messages cross over.
host: browser
files:
  primes.js: |
    function countPrimes(limit) {
      let count = 0;
      for (let n = 2; n < limit; n++) {
        let prime = true;
        for (let d = 2; d * d <= n && prime; d++) prime = n % d !== 0;
        if (prime) count++;
      }
      return count;
    }
    onmessage = (event) => postMessage(countPrimes(event.data));
ideas: [1, 10]
stops:
  - log: 1
    note: "The number was posted to the worker. The page does not wait for it."
  - log: 2
    question: "The worker is computing. Is the page's stack busy?"
    answer: "No. The worker has a stack of its own, beside the page's; this timer was called as usual."
  - log: 3
    note: "The result came back as a message: a task of the page."
output: |
  asked; the page goes on
  a timer of the page
  primes below 100: 25
---*/
const worker = new Worker('primes.js');

worker.onmessage = (event) => {
  console.log('primes below 100:', event.data);
  worker.terminate();
};

worker.postMessage(100);
console.log('asked; the page goes on');
setTimeout(() => console.log('a timer of the page'), 0);
