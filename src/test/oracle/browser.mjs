// Runs programs in Chromium, with the page, inputs, network and files of their front matter, and gives what they print.
//
//   node browser.mjs [--write SUFFIX] [--check SUFFIX] [--errors] [--quiet MS] FILE-OR-FOLDER…
//
// --write .out puts each output beside its program, --check .out compares it with what is there; else it is printed.
// --errors gives console.error, console.warn and uncaught errors too. A program ends once nothing came for --quiet
// milliseconds (1500) after its last input. Needs Debian's chromium and openssl; without them it says so and ends well.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Browser } from './devtools.mjs';
import { run } from './page.mjs';
import { Site } from './site.mjs';
import { installed, programs } from './tools.mjs';

async function main(words) {
  const options = { quiet: 1500 };
  const paths = [];
  while (words.length) {
    const word = words.shift();
    if (word === '--write' || word === '--check') options[word.slice(2)] = words.shift();
    else if (word === '--quiet') options.quiet = Number(words.shift());
    else if (word === '--errors') options.problems = options.uncaught = true;
    else paths.push(word);
  }
  const chromium = installed(['chromium', 'chromium-browser', 'google-chrome']);
  if (!chromium || !installed(['openssl'])) {
    console.log('skipped: chromium or openssl is not installed');
    return 0;
  }
  const site = new Site();
  const browser = new Browser(chromium, await site.listen());
  let different = 0;
  try {
    const files = programs(paths);
    for (const file of files) {
      const output = await run(browser, site, file, options);
      const beside = file.replace(/\.m?js$/, options.write ?? options.check ?? '.out');
      if (options.write) {
        writeFileSync(beside, output);
      } else if (options.check) {
        if (!existsSync(beside)) continue;
        const expected = readFileSync(beside, 'utf8');
        if (output.trim() === expected.trim()) continue;
        different++;
        console.log(`${file} differs\n  expected: ${expected.trim().replaceAll('\n', ' | ')}\n  printed:  ${output.trim().replaceAll('\n', ' | ')}`);
      } else {
        if (files.length > 1) console.log(`== ${file}`);
        process.stdout.write(output);
      }
    }
    if (options.check) console.log(`${files.length} programs, ${different} differ`);
  } finally {
    await browser.close();
    site.close();
  }
  return different ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
