/*---
title: Files that the user chose
topic: files and storage
level: intermediate
summary: A file input gives a FileList after the user has chosen. Reading the files takes tasks, one file after another.
host: browser
page: |
  <input id="pick" type="file" multiple>
files:
  diary.txt: "dear diary"
  todo.txt: "read, write, rest"
inputs:
  - { at: 500ms, choose: "#pick", files: [diary.txt, todo.txt] }
ideas: [12, 13]
stops:
  - log: 1
    note: "A page cannot open files by itself. It has to wait until the user chooses some."
  - log: 2
    question: "The list of files is here. Are their contents here as well?"
    answer: "No. A `File` has a name and a size; its bytes are read when they are asked for."
  - log: 4
    note: "The second file was read when the first was done: `await` in a loop goes in turn."
output: |
  files at first: 0
  chosen: diary.txt and todo.txt
  diary.txt says: dear diary
  todo.txt says: read, write, rest
---*/
const pick = document.querySelector('#pick');
console.log('files at first:', pick.files.length);

pick.addEventListener('change', async () => {
  console.log('chosen:', [...pick.files].map((file) => file.name).join(' and '));
  for (const file of pick.files) {
    const text = await file.text();
    console.log(file.name, 'says:', text);
  }
});
