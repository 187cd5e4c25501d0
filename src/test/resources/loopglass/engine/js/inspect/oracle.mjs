// Prints what Node prints for each program of a corpus: node oracle.mjs console.js > console.out
import { readFileSync } from 'node:fs';
import { Console } from 'node:console';
import { Writable } from 'node:stream';

process.on('unhandledRejection', () => {});
const [, , corpus] = process.argv;
const parts = readFileSync(corpus, 'utf8').split(/^(\/\/\/\/ ?.*)\n/m).slice(1);
let all = '';
for (let i = 0; i < parts.length; i += 2) {
  let text = '';
  const stream = new Writable({
    write(chunk, encoding, done) {
      text += chunk;
      done();
    },
  });
  const console = new Console({ stdout: stream, stderr: stream });
  try {
    new Function('console', parts[i + 1])(console);
  } catch (thrown) {
    text += `THROWN ${thrown}\n`;
  }
  all += parts[i] + '\n' + text;
}
process.stdout.write(all);
