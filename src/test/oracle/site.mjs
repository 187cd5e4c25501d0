// The web that a scenario's front matter describes: its page, program, files and network rules, on one local port.
import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Milliseconds of a time as front matter writes it: 150ms, 1.5s, 0. */
export function millis(time, otherwise = 0) {
  if (time === undefined || time === null) return otherwise;
  const [, number, unit] = /^([\d.]+)\s*(us|ms|s|min|)$/.exec(String(time));
  return Number(number) * { us: 0.001, ms: 1, s: 1000, min: 60000, '': 1 }[unit];
}

/** A certificate of one day: browsers keep much of the platform for secure contexts. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=oracle'];
  execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

export class Site {
  #server = createServer(certificate(), (request, response) => this.#answer(request, response));
  #used = new Map();
  #streams = new Map();
  onServed = () => {};

  async listen() {
    this.#server.on('upgrade', (request, socket) => this.#upgrade(request, socket));
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this.#server.address().port;
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Shows another scenario from now on. */
  show(matter, program) {
    this.matter = matter;
    this.program = program;
    this.origin = new URL(matter.url).origin;
    this.#used.clear();
    this.#streams.clear();
  }

  html() {
    const { page = '', start, module } = this.matter;
    const type = module ? ' type="module"' : '';
    const text = this.program.replaceAll('</script', '<\\/script');
    const inline = start === 'parser' ? `\n<script${type}>${text}</script>` : '';
    return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${page ?? ''}${inline}</body></html>`;
  }

  #matches(pattern, url) {
    let asked = url.split('#')[0].replace(/^ws/, 'http');
    if (!pattern.includes('?')) asked = asked.split('?')[0];
    let against = pattern.replace(/^ws/, 'http');
    if (pattern === '*') return true;
    if (pattern.includes('://')) {
      if (!against.slice(against.indexOf('://') + 3).includes('/')) against += '/';
    } else {
      against = this.origin + (pattern.startsWith('/') ? '' : '/') + pattern;
    }
    const escaped = against.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${escaped.join('.*')}$`, 's').test(asked);
  }

  #rule(kind, url, method = '*') {
    return (this.matter.network ?? []).find(
      (rule) =>
        rule[kind] !== undefined &&
        this.#matches(String(rule[kind]), url) &&
        ['*', method].includes(String(rule.method ?? '*').toUpperCase()) &&
        (this.#used.get(rule) ?? 0) < (rule.times ?? Infinity),
    );
  }

  async #answer(request, response) {
    const url = `https://${request.headers.host}${request.url}`;
    const here = url.split('#')[0];
    const allowed = { 'access-control-allow-origin': request.headers.origin ?? '*', 'access-control-allow-credentials': 'true' };
    const send = (status, headers, body) => response.writeHead(status, { ...allowed, ...headers }).end(body);
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method']) {
      return send(204, {
        'access-control-allow-methods': request.headers['access-control-request-method'],
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
      });
    }
    if (here === `${this.origin}/.program`) {
      send(200, { 'content-type': 'text/javascript; charset=utf-8' }, this.program);
      return this.onServed();
    }
    const stream = this.#rule('eventsource', url);
    if (stream) return this.#stream(stream, response, allowed);
    const rule = this.#rule('url', url, request.method);
    if (rule) return this.#exchange(rule, response, allowed);
    if (here === new URL(this.matter.url).href && request.headers['sec-fetch-dest'] === 'document') {
      return send(200, { 'content-type': 'text/html; charset=utf-8' }, this.html());
    }
    if (here === `${this.origin}/elsewhere`) {
      return send(200, { 'content-type': 'text/html; charset=utf-8' }, '<title>another tab</title>'); // an error's page has no storage
    }
    const file = url.startsWith(this.origin) ? (this.matter.files ?? {})[new URL(url).pathname.slice(1)] : undefined;
    if (file !== undefined) {
      const type = /\.m?js$/.test(url) ? 'text/javascript' : /\.html$/.test(url) ? 'text/html' : /\.json$/.test(url) ? 'application/json' : 'text/plain';
      return send(200, { 'content-type': `${type}; charset=utf-8` }, file);
    }
    await pause(100);
    send(404, { 'content-type': 'text/plain' }, '');
  }

  async #exchange(rule, response, allowed) {
    this.#used.set(rule, (this.#used.get(rule) ?? 0) + 1);
    await pause(millis(rule.delay));
    if (rule.fail === 'timeout') return;
    if (rule.fail) return response.destroy();
    const body = rule.json !== undefined ? JSON.stringify(rule.json) : rule.body;
    const chunks = rule.chunks ?? (body === undefined ? [] : [{ text: String(body) }]);
    const type = rule.json !== undefined ? 'application/json' : 'text/plain;charset=UTF-8';
    const headers = Object.fromEntries(Object.entries(rule.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
    response.writeHead(rule.status ?? 200, { ...allowed, ...(chunks.length ? { 'content-type': type } : {}), ...headers, 'access-control-expose-headers': '*' });
    response.flushHeaders();
    for (const chunk of chunks) {
      if (chunk.after) await pause(millis(chunk.after));
      response.write(String(chunk.text ?? ''));
    }
    response.end();
  }

  /** After a break the browser connects again, and the script goes on. */
  async #stream(rule, response, allowed) {
    await pause(millis(rule.opens, 20));
    if (rule.fail) return response.writeHead(503, allowed).end();
    response.writeHead(200, { ...allowed, 'content-type': 'text/event-stream' });
    response.flushHeaders();
    const script = rule.script ?? [];
    for (let i = this.#streams.get(rule) ?? 0; i < script.length; i++) {
      await pause(millis(script[i].after));
      this.#streams.set(rule, i + 1);
      if (script[i].close) return response.end();
      const { event, id, data } = script[i];
      const fields = [event && `event: ${event}`, id !== undefined && `id: ${id}`, ...String(data).split('\n').map((l) => `data: ${l}`)];
      response.write(fields.filter(Boolean).join('\n') + '\n\n');
    }
  }

  async #upgrade(request, socket) {
    socket.on('error', () => {});
    const rule = this.#rule('websocket', `https://${request.headers.host}${request.url}`);
    await pause(millis(rule?.opens, 20));
    if (!rule || rule.fail) return socket.destroy();
    const accept = createHash('sha1').update(request.headers['sec-websocket-key'] + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11');
    const asked = request.headers['sec-websocket-protocol']?.split(',')[0].trim();
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept.digest('base64')}\r\n` +
        (asked ? `Sec-WebSocket-Protocol: ${asked}\r\n\r\n` : '\r\n'),
    );
    const act = ({ send, close, reason = '' }) => {
      if (send !== undefined && send !== null) return socket.write(frame(1, Buffer.from(String(send))));
      const code = Buffer.alloc(2);
      code.writeUInt16BE(Number(close ?? 1000));
      socket.write(frame(8, Buffer.concat([code, Buffer.from(reason)])));
    };
    const script = rule.script ?? [];
    this.#frames(socket, async (opcode, payload) => {
      if (opcode === 8) return socket.end(frame(8, payload.subarray(0, 2)));
      for (const answer of script.filter((entry) => entry.on !== undefined)) {
        const fits = new RegExp(`^${String(answer.on).split('*').map((p) => p.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 's');
        if (fits.test(payload.toString())) pause(millis(answer.after)).then(() => act(answer));
      }
    });
    for (const entry of script.filter((one) => one.on === undefined)) {
      await pause(millis(entry.after));
      act(entry);
    }
  }

  #frames(socket, received) {
    let rest = Buffer.alloc(0);
    socket.on('data', (data) => {
      rest = Buffer.concat([rest, data]);
      while (rest.length >= 6) {
        let length = rest[1] & 127;
        let head = 2;
        if (length === 126) [length, head] = [rest.readUInt16BE(2), 4];
        else if (length === 127) [length, head] = [Number(rest.readBigUInt64BE(2)), 10];
        if (rest.length < head + 4 + length) return;
        const mask = rest.subarray(head, head + 4);
        const payload = Buffer.from(rest.subarray(head + 4, head + 4 + length)).map((byte, i) => byte ^ mask[i % 4]);
        received(rest[0] & 15, payload);
        rest = rest.subarray(head + 4 + length);
      }
    });
  }
}

/** A frame of the WebSocket protocol (RFC 6455 §5.2), short enough for a test. */
function frame(opcode, payload) {
  const head = payload.length < 126 ? [128 | opcode, payload.length] : [128 | opcode, 126, payload.length >> 8, payload.length & 255];
  return Buffer.concat([Buffer.from(head), payload]);
}
