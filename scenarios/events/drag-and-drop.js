/*---
title: "Drag and drop asks on the way whether it may drop"
topic: events
level: intermediate
summary: The page is asked on the way whether it takes the drop; by default it does not.
host: browser
page: |
  <p id="task" draggable="true">Write tests</p>
  <div id="done" style="height: 60px; border: 1px dashed">Done</div>
inputs:
  - { at: 200ms, drag: "#task", drop: "#done" }
ideas: [7]
stops:
  - start: true
    question: "The user drags the first text onto the second. When is the page asked whether it takes it?"
    answer: "On the way, again and again: each `dragover` that is prevented says yes. By default an element takes nothing."
  - log: 1
    note: "The drag begins. What is carried along is put into `dataTransfer` now."
  - log: 3
    note: "The drop came because the last `dragover` was prevented. Each of these events is a task."
  - log: 4
    note: "At the very end the dragged element is told that it is over."
output: |
  dragstart
  dragenter
  drop: DoneWrite tests
  dragend
---*/
const task = document.querySelector('#task');
const done = document.querySelector('#done');

task.addEventListener('dragstart', (event) => {
  event.dataTransfer.setData('text/plain', task.id);
  console.log('dragstart');
});
done.addEventListener('dragenter', () => console.log('dragenter'));
done.addEventListener('dragover', (event) => event.preventDefault());
done.addEventListener('drop', (event) => {
  const id = event.dataTransfer.getData('text/plain');
  done.append(document.getElementById(id));
  console.log('drop:', done.textContent);
});
task.addEventListener('dragend', () => console.log('dragend'));
