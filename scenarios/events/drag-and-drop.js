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
