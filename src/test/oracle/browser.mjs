// Runs programs in Chromium, with the page, inputs, network and files of their front matter, and gives what they print.
//
//   node browser.mjs [--write SUFFIX] [--check SUFFIX] [--errors] [--quiet MS] FILE-OR-FOLDER…
//
// --write .out puts each output beside its program, --check .out compares it with what is there; else it is printed.
// --errors gives console.error, console.warn and uncaught errors too. A program ends once nothing came for --quiet
// milliseconds (1500) after its last input. Needs Debian's chromium and openssl; without them it says so and ends well.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseYaml } from './yaml.mjs';
import { Browser } from './devtools.mjs';
import { line } from './lines.mjs';
import { millis, Site } from './site.mjs';
import { User } from './user.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function installed(names) {
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // the next one may be there
    }
  }
  return null;
}

function frontMatter(text) {
  const found = /^\s*\/\*---\n?([^]*?)---\*\//.exec(text);
  return { url: 'https://loopglass.test/', ...(found ? parseYaml(found[1]) : {}) };
}

/** Runs one program: its lines. */
async function run(browser, site, file, options) {
  const program = readFileSync(file, 'utf8');
  const matter = frontMatter(program);
  matter.module ||= file.endsWith('.mjs');
  site.show(matter, program);
  const lines = [];
  let latest = Date.now();
  const { browserContextId } = await browser.send('Target.createBrowserContext');
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params) => browser.send(method, params, sessionId);
  const sessions = new Set([sessionId]);
  const hear = ({ method, params, sessionId: from }) => {
    if (!sessions.has(from)) return;
    if (method === 'Runtime.consoleAPICalled') {
      latest = Date.now();
      if (params.type === 'clear' || params.type === 'endGroup') return;
      if (options.errors || !['error', 'warning', 'assert'].includes(params.type)) lines.push(line(params.args));
    } else if (method === 'Runtime.exceptionThrown') {
      latest = Date.now();
      const { exception, text } = params.exceptionDetails;
      if (options.errors) lines.push(`${text} ${(exception?.description ?? String(exception?.value ?? '')).split('\n')[0]}`);
    } else if (method === 'Target.attachedToTarget') {
      const worker = params.sessionId;
      sessions.add(worker);
      browser.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }, worker).catch(() => {});
      browser.send('Runtime.enable', {}, worker).catch(() => {});
      browser.send('Runtime.runIfWaitingForDebugger', {}, worker).catch(() => {});
    }
  };
  const next = (wanted) =>
    new Promise((resolve) => {
      const end = browser.listen(({ method, params, sessionId: from }) => {
        if (method === wanted && from === sessionId) {
          end();
          resolve(params);
        }
      });
    });
  const unhear = browser.listen(hear);
  const { width, height } = size(matter.viewport);
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  for (const domain of ['Page', 'Runtime', 'Network']) await send(`${domain}.enable`);
  await surroundings(browser, send, browserContextId, matter);
  const user = new User(send);
  let began = Date.now();
  await send('Page.navigate', { url: matter.url });
  if (matter.start !== 'parser') {
    const address = JSON.stringify(matter.url.split('#')[0]);
    while (!(await user.evaluate(`document.readyState === 'complete' && location.href.startsWith(${address})`))) await pause(20);
    await pause(50);
    const served = new Promise((resolve) => (site.onServed = resolve));
    await user.evaluate(
      `{ const s = document.createElement('script'); s.async = false; s.type = '${matter.module ? 'module' : ''}'; s.src = '/.program'; document.head.append(s); s.remove(); }`,
    );
    await served;
    began = Date.now();
  }
  latest = Date.now();
  const elsewhere = async (expression) => {
    const other = await browser.send('Target.createTarget', { url: site.origin + '/elsewhere', browserContextId, background: true });
    const { sessionId: there } = await browser.send('Target.attachToTarget', { targetId: other.targetId, flatten: true });
    await pause(300);
    await browser.send('Runtime.evaluate', { expression }, there);
  };
  for (const input of [...(matter.inputs ?? [])].sort((a, b) => millis(a.at) - millis(b.at))) {
    await pause(began + millis(input.at) - Date.now());
    try {
      await user.act(input, { next, elsewhere });
    } catch (problem) {
      console.error(`${file}: input at ${input.at}: ${problem.message}`);
    }
    latest = Date.now();
  }
  while (Date.now() - latest < options.quiet && Date.now() - began < 60_000) await pause(50);
  unhear();
  await browser.send('Target.disposeBrowserContext', { browserContextId });
  return lines.map((text) => text + '\n').join('');
}

function size(viewport) {
  if (typeof viewport === 'string') {
    const [width, height] = viewport.split(/\D+/).map(Number);
    return { width, height };
  }
  return { width: 1280, height: 720, ...viewport };
}

/** What the front matter's devices and empty click targets need. */
async function surroundings(browser, send, browserContextId, matter) {
  const devices = matter.devices ?? {};
  const asked = { 'clipboard-read': 'granted', 'clipboard-write': 'granted', ...devices.permissions };
  for (const name of ['notifications', 'geolocation', 'camera', 'microphone']) {
    const given = devices[name] ?? 'granted';
    asked[name] ??= typeof given === 'string' ? given : (given.prompt ?? 'granted');
  }
  for (const [name, given] of Object.entries(asked)) {
    const setting = typeof given === 'string' ? given : (given.prompt ?? 'granted');
    if (!['granted', 'denied', 'prompt'].includes(setting)) continue;
    await browser
      .send('Browser.setPermission', { permission: { name }, setting, origin: new URL(matter.url).origin, browserContextId })
      .catch(() => {});
  }
  const place = typeof devices.geolocation === 'object' ? devices.geolocation : {};
  await send('Emulation.setGeolocationOverride', { latitude: place.latitude ?? 52.52, longitude: place.longitude ?? 13.405, accuracy: place.accuracy ?? 20 });
  const targets = (matter.inputs ?? []).map((input) => input.click ?? input.dblclick ?? input.hover ?? input.pointermove).filter(Boolean);
  if (targets.length) {
    // An empty box has no place to be clicked at.
    const css = targets.map((target) => `:is(${target}):empty { min-width: 20px; min-height: 20px }`).join(' ');
    const source = `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets = [sheet]; }`;
    await send('Page.addScriptToEvaluateOnNewDocument', { source });
  }
}

function programs(paths) {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => /\.m?js$/.test(name))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
}

async function main(words) {
  const options = { quiet: 1500, errors: false };
  const paths = [];
  while (words.length) {
    const word = words.shift();
    if (word === '--write' || word === '--check') options[word.slice(2)] = words.shift();
    else if (word === '--quiet') options.quiet = Number(words.shift());
    else if (word === '--errors') options.errors = true;
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
