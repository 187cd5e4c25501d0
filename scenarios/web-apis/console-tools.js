/*---
title: The console is more than log
topic: tools
level: beginner
summary: "Tables, groups, counters, stopwatches: what else the console can do."
host: browser
ideas: [12]
stops:
  - at: "main();"
    note: "The console has shown a table, made from a list of objects."
  - at: "await new Promise(done"
    question: "The stopwatch `all` runs while `main` waits. Does waiting count?"
    answer: "Yes. `console.time` measures time, not work: two pauses of 250 ms are in it."
  - end: true
    note: "Groups, counters, assertions and stopwatches: all of them are synchronous calls, like `console.log`."
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
    { tables: 1, groups: 3 }
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
  console.dir({ tables: 1, groups: 3 });
  console.groupEnd();
}

console.table(orders);
main();
console.log('the script is done');
