/*---
title: The user says no
topic: devices
level: intermediate
summary: "A refusal comes the same way as an answer would: in a callback, or as a rejection."
host: browser
module: true
devices:
  permissions:
    geolocation: denied
    notifications: denied
    clipboard-read: denied
  camera: denied
ideas: [11]
stops:
  - log: 1
    note: "The call has returned. The answer will come later, even if it is no."
  - log: 2
    question: "The user refused the position, the clipboard and the camera. Are these errors thrown where the calls stand?"
    answer: "No. Old APIs call the error callback; those with promises reject."
  - log: 5
    note: "Asking for notifications is fulfilled in any case: no is an answer."
output: |
  getCurrentPosition() has returned
  error callback, refused: true
  rejected: NotAllowedError
  rejected: NotAllowedError
  fulfilled: denied
---*/
navigator.geolocation.getCurrentPosition(
  () => console.log('never called'),
  (error) => {
    const refused = error.code === error.PERMISSION_DENIED;
    console.log('error callback, refused:', refused);
  },
);
console.log('getCurrentPosition() has returned');

try {
  await navigator.clipboard.readText();
} catch (error) {
  console.log('rejected:', error.name);
}

try {
  await navigator.mediaDevices.getUserMedia({ video: true });
} catch (error) {
  console.log('rejected:', error.name);
}

// This one asks politely: no is an answer, not an error.
console.log('fulfilled:', await Notification.requestPermission());
