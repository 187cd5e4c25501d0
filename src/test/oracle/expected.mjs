// Where the expected outputs of scenarios come from: runs each where its front matter says that it runs, and writes
// what it printed into its key `output`.
//
//   node expected.mjs [--check] [--quiet MS] [--tries N] FILE-OR-FOLDER…
//
// host: browser runs in Chromium, host: node in the Node that runs this, host: both (or none) in both, which must agree.
// --check writes nothing and says which outputs differ. A page ends once nothing came for --quiet milliseconds (1500)
// after its last input. A real clock is not a virtual one: an output that differs is asked for again, --tries (3) times in
// all. Chromium tells of objects inside of objects only that they are there: what Node or the front matter says more
// is kept. Without Debian's chromium and openssl it skips what needs a browser, and says so.
import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { Browser } from './devtools.mjs';
import { frontMatter, withOutput } from './frontmatter.mjs';
import { run } from './page.mjs';
import { Site } from './site.mjs';
import { installed, programs } from './tools.mjs';

/** What Node prints: both streams in order, but not its reports of uncaught errors, which it writes without JavaScript. */
function inNode(file, matter) {
  const oneStream = 'data:text/javascript,process.stderr.write=(...text)=>process.stdout.write(...text)';
  const kind = matter.module && !file.endsWith('.mjs') ? ['--experimental-default-type=module'] : [];
  const { stdout, error } = spawnSync(process.execPath, ['--import', oneStream, ...kind, file], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NODE_NO_WARNINGS: '1', NO_COLOR: '1', TZ: 'UTC' },
  });
  if (error) throw error;
  return stdout;
}

/** Whether an output is another, but for objects that it tells in short. */
function agrees(short, long) {
  if (short === undefined || long === undefined) return false;
  const pattern = short
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\bArray\\\(\d+\\\)/g, (all) => `(?:${all}|\\[.*\\])`)
    .replace(/\bObject\b/g, '(?:Object|\\[Object\\]|\\{.*\\})');
  return new RegExp(`^${pattern}$`).test(long);
}

/** What a program prints by its host or hosts: {output}, or {Chromium, Node} where they differ. */
async function printed(file, program, chromium, options) {
  const matter = frontMatter(program);
  const host = matter.host ?? 'both';
  const inChromium = host !== 'node' && chromium ? await chromium(file, options) : undefined;
  const inNodeToo = host !== 'browser' ? inNode(file, matter) : undefined;
  if (inChromium === undefined || inNodeToo === undefined) return { output: inChromium ?? inNodeToo };
  return agrees(inChromium, inNodeToo) ? { output: inNodeToo } : { Chromium: inChromium, Node: inNodeToo };
}

function shown(output) {
  return output === undefined ? 'nothing is said' : output.trimEnd().replaceAll('\n', ' | ');
}

async function main(words) {
  const options = { quiet: 1500, problems: true, tries: 3 };
  const paths = [];
  while (words.length) {
    const word = words.shift();
    if (word === '--check') options.check = true;
    else if (word === '--quiet' || word === '--tries') options[word.slice(2)] = Number(words.shift());
    else paths.push(word);
  }
  const installedOne = installed(['openssl']) && installed(['chromium', 'chromium-browser', 'google-chrome']);
  const site = installedOne && new Site();
  const browser = installedOne && new Browser(installedOne, await site.listen());
  const chromium = browser && ((file, how) => run(browser, site, file, how));
  if (!browser) console.log('skipped: chromium or openssl is not installed, so only Node is asked');
  const count = { same: 0, different: 0, written: 0, skipped: 0 };
  try {
    for (const file of programs(paths)) {
      const program = readFileSync(file, 'utf8');
      const expected = frontMatter(program).output;
      let found;
      for (let tries = 0; tries < options.tries; tries++) {
        found = await printed(file, program, chromium, options);
        if (found.output === undefined ? !('Chromium' in found) : agrees(found.output, expected)) break;
        if (found.output !== undefined && expected === undefined) break;
      }
      if ('Chromium' in found) {
        count.different++;
        console.log(`${file}: the hosts differ\n  Chromium: ${shown(found.Chromium)}\n  Node:     ${shown(found.Node)}`);
      } else if (found.output === undefined) {
        count.skipped++;
      } else if (agrees(found.output, expected)) {
        count.same++;
      } else if (options.check) {
        count.different++;
        console.log(`${file}: differs\n  expected: ${shown(expected)}\n  printed:  ${shown(found.output)}`);
      } else {
        count.written++;
        writeFileSync(file, withOutput(program, found.output));
        console.log(`${file}: written`);
      }
    }
  } finally {
    await browser?.close();
    site?.close();
  }
  console.log(Object.entries(count).map(([what, many]) => `${many} ${what}`).join(', '));
  return count.different ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
