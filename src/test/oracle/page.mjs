// Runs a program in Chromium, with the page, inputs, network and files of its front matter.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, table } from './lines.mjs';
import { millis } from './site.mjs';
import { User } from './user.mjs';
import { frontMatter } from './frontmatter.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Runs one program: what it prints, a line end after every line.
 *
 * options.quiet is how many milliseconds nothing may come before it counts as ended; of what console.warn and
 * console.error write, and of uncaught errors, it gives options.problems and options.uncaught.
 */
export async function run(browser, site, file, options) {
  const program = readFileSync(file, 'utf8');
  const matter = frontMatter(program);
  matter.module ||= file.endsWith('.mjs');
  site.show(matter, program);
  const lines = [];
  let depth = 0;
  let latest = Date.now();
  let folder; // of the files that the user chooses
  const { browserContextId } = await browser.send('Target.createBrowserContext');
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params) => browser.send(method, params, sessionId);
  const sessions = new Set([sessionId]);
  const hear = ({ method, params, sessionId: from }) => {
    if (!sessions.has(from)) return;
    if (method === 'Runtime.consoleAPICalled') {
      latest = Date.now();
      if (params.type === 'endGroup') depth = Math.max(0, depth - 1);
      if (params.type === 'clear' || params.type === 'endGroup') return;
      if (options.problems || !['error', 'warning', 'assert'].includes(params.type)) {
        lines.push(written(params).replace(/^/gm, '  '.repeat(depth)));
      }
      if (params.type.startsWith('startGroup')) depth++;
    } else if (method === 'Runtime.exceptionThrown') {
      latest = Date.now();
      const { exception, text } = params.exceptionDetails;
      if (options.uncaught) lines.push(`${text} ${(exception?.description ?? String(exception?.value ?? '')).split('\n')[0]}`);
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
  const onDisk = (names) => {
    folder ??= mkdtempSync(join(tmpdir(), 'chosen-'));
    return names.map((name) => {
      writeFileSync(join(folder, name), matter.files?.[name] ?? '');
      return join(folder, name);
    });
  };
  for (const input of [...(matter.inputs ?? [])].sort((a, b) => millis(a.at) - millis(b.at))) {
    await pause(began + millis(input.at) - Date.now());
    try {
      await user.act(input, { next, elsewhere, onDisk });
    } catch (problem) {
      console.error(`${file}: input at ${input.at}: ${problem.message}`);
    }
    latest = Date.now();
  }
  const quiet = (matter.network ?? []).some((rule) => rule.eventsource) ? 5000 : options.quiet; // it connects again after 3 s
  while (Date.now() - latest < quiet && Date.now() - began < 60_000) {
    await pause(50);
    const asked = Date.now();
    await user.evaluate('0').catch(() => {}); // a page that is busy answers late
    if (Date.now() - asked > 100) latest = Date.now();
  }
  unhear();
  await browser.send('Target.disposeBrowserContext', { browserContextId });
  if (folder) rmSync(folder, { recursive: true });
  return lines.map((text) => text + '\n').join('');
}

/** What a call of the console writes. */
function written({ type, args }) {
  if (type === 'table') return table(args[0]);
  if (type === 'dir') return line(args.slice(0, 1));
  if (type === 'assert') return 'Assertion failed' + (args.length ? ': ' + line(args) : '');
  // a real clock is some milliseconds late
  if (type === 'timeEnd') return args[0].value.replace(/([\d.]+) ?ms/, (_, ms) => Math.floor(ms / 50) * 50 + 'ms');
  return line(args);
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
