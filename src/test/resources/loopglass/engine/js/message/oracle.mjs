// Prints Node's message for each program, one a line: node oracle.mjs programs.txt > messages.txt
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

process.on('unhandledRejection', () => {});
for (const program of readFileSync(process.argv[2], 'utf8').trimEnd().split('\n')) {
  let said = 'no error';
  try {
    vm.runInContext(program, vm.createContext({}), { filename: 'program.js' });
  } catch (thrown) {
    said = `${thrown.name}: ${thrown.message}`;
  }
  process.stdout.write(JSON.stringify(said).slice(1, -1) + '\n');
}
