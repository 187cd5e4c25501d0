/*---
title: Who awaits whom
topic: async functions
level: intermediate
summary: Three functions await each other. When the innermost goes on, only that one is on the stack.
ideas: [14, 20]
rooms: { show: [program, console, promises, stack, web-apis, loop, microtasks, tasks] }
stops:
  - log: 1
    note: "The first time the calls stand on the stack as you read them: `reader`, below `librarian`, below `shelf`."
  - log: 2
    question: "All three are suspended now. In which order will they come back?"
    answer: "From the inside out: `shelf` returns, which wakes `librarian`, and that one wakes `reader`."
  - log: 3
    note: "`shelf` is alone on the stack. Nobody called it this time but the loop, which took the microtask `resume shelf()`."
  - log: 5
    note: "Each `await` on the way cost one microtask."
output: |
  shelf: looking
  the script ends
  shelf: found it
  librarian: here is the book
  reader: reads the book
---*/
async function shelf() {
  console.log('shelf: looking');
  await null;
  console.log('shelf: found it');
  return 'the book';
}

async function librarian() {
  const book = await shelf();
  console.log('librarian: here is', book);
  return book;
}

async function reader() {
  const book = await librarian();
  console.log('reader: reads', book);
}

reader();
console.log('the script ends');
