/*---
title: Two names, one object
topic: the heap
level: beginner
summary: Variables hold references; the objects themselves live in the heap, and two names can share one.
output: |
  basket { fruit: [ 'apple', 'pear' ] }
  alias { fruit: [ 'apple', 'pear' ] }
  copy { fruit: [ 'apple' ] }
  true false
---*/
// Variables hold references; the objects themselves live in the heap.
const basket = { fruit: ['apple'] };
const alias = basket;
const copy = structuredClone(basket);

alias.fruit.push('pear');

console.log('basket', basket);
console.log('alias', alias);
console.log('copy', copy);
console.log(basket === alias, basket === copy);
