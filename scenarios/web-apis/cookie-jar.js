/*---
title: Cookies, one by one
topic: files and storage
level: intermediate
summary: Assigning to document.cookie sets a single cookie; reading it gives all of them in one text.
host: browser
ideas: [9]
rooms: { show: [program, console, storage, stack] }
stops:
  - log: 1
    question: "A second cookie was assigned. Did it overwrite the first?"
    answer: "No. Each assignment adds or changes the one cookie that it names; reading gives all."
  - log: 2
    note: "The same name again: this one was changed."
  - log: 3
    note: "A cookie is deleted by giving it an end in the past."
output: |
  theme=dark; size=large
  size=large and theme=light
  theme=light
---*/
document.cookie = 'theme=dark';
document.cookie = 'size=large';
console.log(document.cookie);

document.cookie = 'theme=light; max-age=3600';
console.log(document.cookie.split('; ').sort().join(' and '));

document.cookie = 'size=; max-age=0';
console.log(document.cookie);
