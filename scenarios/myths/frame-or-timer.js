/*---
title: "Myth: a frame callback always comes before a timer"
topic: myths
level: advanced
summary: "Or always after it: both are wrong. It depends on when the next frame is due, and on when the timer is."
host: browser
ideas: [5, 16, 24]
myths: [17]
stops:
  - log: 1
    question: "Inside a frame, the next frame and a timer of 0 ms are asked for. Which of them comes first?"
    answer: "The timer, here: the next frame is a whole 16.7 ms away."
  - log: 3
    note: "And now the other way round: the timer needs 50 ms, and a frame comes before that."
  - log: 5
    note: "No rule says who is first. Code that needs a certain order must ask for one from inside the other."
output: |
  first frame
  a timer of 0 ms, before the next frame
  second frame
  third frame
  a timer of 50 ms, after the next frame
---*/
requestAnimationFrame(function first() {
  console.log('first frame');
  requestAnimationFrame(second);
  setTimeout(() => console.log('a timer of 0 ms, before the next frame'), 0);
});

function second() {
  console.log('second frame');
  setTimeout(() => console.log('a timer of 50 ms, after the next frame'), 50);
  requestAnimationFrame(() => console.log('third frame'));
}
