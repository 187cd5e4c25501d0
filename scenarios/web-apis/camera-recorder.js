/*---
title: Camera, recorder, chunks
topic: devices
level: advanced
summary: The camera is asked for with a promise; the recorder works outside and hands over what it recorded in events.
host: browser
ideas: [8, 11, 13]
stops:
  - log: 1
    note: "The question is with the browser, which may have to ask its user. The promise is pending."
  - log: 2
    question: "The recorder works for half a second. What is on the stack meanwhile?"
    answer: "Nothing. Recording is done outside; the page hears of it by tasks."
  - log: 4
    note: "`stop` asks for the end. What was recorded comes in an event, and then the last event tells that it is over."
output: |
  the camera was asked for
  the camera is on: live
  it records: recording
  data came: true
  camera off: ended
---*/
async function main() {
  const stream = await navigator.mediaDevices.getUserMedia({ video: true });
  console.log('the camera is on:', stream.getVideoTracks()[0].readyState);

  const recorder = new MediaRecorder(stream);
  recorder.ondataavailable = (event) => {
    console.log('data came:', event.data.size > 0);
  };
  recorder.onstop = () => {
    stream.getTracks().forEach((track) => track.stop());
    console.log('camera off:', stream.getVideoTracks()[0].readyState);
  };
  recorder.start();
  console.log('it records:', recorder.state);
  setTimeout(() => recorder.stop(), 500);
}

main();
console.log('the camera was asked for');
