/*---
module: true
files:
  lib.js: "export const a = 1; console.log('lib runs', import.meta.url); export { b } from './sub/deep.js';"
  sub/deep.js: "export const b = 2; export default () => import('../late.js');"
  late.js: "export default 'late'; await null;"
---*/
import x from 'data:text/javascript,export default 4';
import { a, b } from './lib.js';
import late from './sub/deep.js';
console.log(x, a, b, (await late()).default);
for (const name of ['bare', './nowhere.js', './lib.js'])
  await import(name).then((m) => console.log(Object.keys(m).join()), (e) => console.log(String(e)));
