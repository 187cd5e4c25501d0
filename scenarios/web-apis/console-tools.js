/*---
title: The console is more than log
topic: tools
level: beginner
summary: "Tables, groups, counters, stopwatches: what else the console can do."
host: browser
output: |
  ┌─────────┬────┬────────┬───────┐
  │ (index) │ id │ item   │ price │
  ├─────────┼────┼────────┼───────┤
  │ 0       │ 1  │ 'tea'  │ 3     │
  │ 1       │ 2  │ 'cake' │ 4.5   │
  └─────────┴────┴────────┴───────┘
  order 1
    tea
    served: 1
  the script is done
  order 2
    cake
    served: 2
  all: 500ms
  checks
    Assertion failed: expected three orders
    [ [Object], [Object] ]
---*/
const orders = [
  { id: 1, item: 'tea', price: 3 },
  { id: 2, item: 'cake', price: 4.5 },
];

async function serve(order) {
  console.group('order ' + order.id);
  console.log(order.item);
  console.count('served');
  console.groupEnd();
  await new Promise(done => setTimeout(done, 250)); // the stopwatch goes on
}

async function main() {
  console.time('all');
  for (const order of orders) await serve(order);
  console.timeEnd('all');
  console.groupCollapsed('checks');
  console.assert(orders.length === 3, 'expected three orders');
  console.dir(orders, { depth: 0 });
  console.groupEnd();
}

console.table(orders);
main();
console.log('the script is done');
