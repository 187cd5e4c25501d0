/*---
title: "Myth: the loop keeps checking the call stack"
topic: myths
level: intermediate
summary: The loop called the function that runs now. It goes on with its next step when that function returns.
ideas: [16, 18]
myths: [6]
stops:
  - log: 2
    question: "`job` counts to 100. How often does the loop look meanwhile whether the stack is empty?"
    answer: "Not once. The loop is the caller of `job`, and a caller does nothing until the call returns."
  - log: 3
    note: "`job` is about to return. Then the loop goes on: it empties the microtask queue and looks for the next task."
  - end: true
    note: "Nothing is left that could become ready. A page's loop would sleep now until somebody clicks."
output: |
  the script ends
  the job begins
  the job ends with 5050
---*/
function job() {
  console.log('the job begins');
  let sum = 0;
  for (let i = 1; i <= 100; i += 1) {
    sum += i;
  }
  console.log('the job ends with', sum);
}

setTimeout(job, 20);
console.log('the script ends');
