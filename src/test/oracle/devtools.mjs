// Chromium without a screen, spoken to by the DevTools protocol over a pipe: JSON texts with a zero byte after each.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class Browser {
  #process;
  #profile = mkdtempSync(join(tmpdir(), 'oracle-'));
  #waiting = new Map();
  #listeners = new Set();
  #count = 0;
  #rest = '';

  /** @param port where every host name leads to */
  constructor(executable, port) {
    const flags = [
      '--headless=new',
      '--no-sandbox', // the sandbox refuses to run as root, as in a container
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-renderer-backgrounding',
      '--disable-background-timer-throttling',
      '--use-fake-device-for-media-stream',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      `--user-data-dir=${this.#profile}`,
      '--remote-debugging-pipe',
    ];
    this.#process = spawn(executable, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.#process.stdio[4].setEncoding('utf8').on('data', (text) => this.#received(text));
  }

  #received(text) {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop();
    for (const message of messages.map((json) => JSON.parse(json))) {
      const asked = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (asked && message.error) asked.reject(new Error(`${asked.method}: ${message.error.message}`));
      else if (asked) asked.resolve(message.result);
      else for (const listener of [...this.#listeners]) listener(message);
    }
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#count;
    this.#process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject, method }));
  }

  /** Hears every event of the protocol; returns what ends it. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close() {
    const exited = new Promise((resolve) => this.#process.on('exit', resolve));
    this.send('Browser.close').catch(() => {});
    await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 3000))]);
    this.#process.kill('SIGKILL');
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
