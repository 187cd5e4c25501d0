/*---
title: play() is a promise, and it needs a click
topic: devices
level: intermediate
summary: Sound needs a press by the user first; until then play() is a promise that rejects.
host: browser
page: <button id="play">Play</button>
inputs:
  - { at: 200ms, click: "#play" }
devices:
  media: { duration: 1s }
ideas: [8, 11]
stops:
  - log: 1
    note: "Without a press by the user the promise was rejected: a page may not make noise by itself."
  - log: 3
    question: "`play()` has returned. Does the sound play already?"
    answer: "It is not paused any more, but only the promise tells that it has really begun."
  - log: 6
    note: "The promise was fulfilled, and the listener goes on."
output: |
  too early: NotAllowedError
  click
  play() has returned, paused: false
  event: play
  event: playing
  it really plays now
  event: pause
  event: ended
---*/
const sound =
  'UklGRiwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgA' +
  'ZGF0YQgAAACAgICAgICAgA==';
const audio = new Audio('data:audio/wav;base64,' + sound);

for (const type of ['play', 'playing', 'pause', 'ended']) {
  audio.addEventListener(type, () => console.log('event:', type));
}

audio.play().catch((error) => console.log('too early:', error.name));

document.querySelector('#play').addEventListener('click', async () => {
  console.log('click');
  const playing = audio.play();
  console.log('play() has returned, paused:', audio.paused);
  await playing;
  console.log('it really plays now');
});
