/*---
title: try, await, catch
topic: async functions
level: intermediate
summary: A rejected promise is thrown at its await, so try and catch work across the wait.
output: |
  the script ends
  caught: out of paper
  tidied up
  done
---*/
const fail = (ms, why) => new Promise((_, reject) => setTimeout(() => reject(new Error(why)), ms));

async function careful() {
  try {
    await fail(50, 'out of paper');
    console.log('never printed');
  } catch (error) {
    console.log('caught:', error.message);
  } finally {
    console.log('tidied up');
  }
  return 'done';
}

careful().then(console.log);
console.log('the script ends');
