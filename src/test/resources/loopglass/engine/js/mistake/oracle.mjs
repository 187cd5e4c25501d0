// Writes what Node says of each text that is no program: node oracle.mjs programs.txt > messages.txt
// One text a line; ⏎ stands for a line end in it.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

for (const text of readFileSync(process.argv[2], 'utf8').trimEnd().split('\n')) {
  let said = 'no error';
  try {
    new vm.Script(text.replaceAll('⏎', '\n'));
  } catch (mistake) {
    said = `${mistake.name}: ${mistake.message}`;
  }
  console.log(said);
}
