/*---
title: Start all, then wait for all
topic: async functions
level: intermediate
summary: map starts one call for each item and gives promises; Promise.all waits for them and keeps their order.
ideas: [4, 14]
myths: [34]
stops:
  - log: 3
    note: "The third call of `price`. The first two came to their `await` and wait side by side; `map` does not wait for them."
  - log: 4
    question: "The prices arrive in the order cake, tea, soup. In which order will `Promise.all` give them?"
    answer: "In the order of the list: soup, tea, cake. Each promise has its place, whenever it is settled."
  - log: 7
    note: "`main` went on when the slowest of the three was there."
output: |
  ask the price of soup
  ask the price of tea
  ask the price of cake
  the price of cake is here
  the price of tea is here
  the price of soup is here
  soup: 9, tea: 6, cake: 3
---*/
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const delays = { soup: 90, tea: 60, cake: 30 };

async function price(item) {
  console.log('ask the price of', item);
  await pause(delays[item]);
  console.log('the price of', item, 'is here');
  return item + ': ' + delays[item] / 10;
}

async function main() {
  const prices = await Promise.all(['soup', 'tea', 'cake'].map(price));
  console.log(prices.join(', '));
}

main();
