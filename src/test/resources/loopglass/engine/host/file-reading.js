// When a reading begins, comes, fails and is given up.
const log = console.log;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const reader = new FileReader();
for (const type of ['loadstart', 'load', 'loadend', 'abort', 'error']) {
  reader.addEventListener(type, (e) =>
    log(type, e.loaded, e.total, e.lengthComputable, 'state', reader.readyState));
}
async function read(how, ...args) {
  reader[how](...args);
  await new Promise((resolve) => reader.addEventListener('loadend', resolve, { once: true }));
  log(how, String(reader.result));
}
(async () => {
  log(reader.readyState, reader.result, reader.error);
  reader.readAsText(new Blob([]));
  log(reader.readyState, reader.result);
  try { reader.readAsText(new Blob([])); } catch (e) { log(e.name, e.message); }
  await sleep(50);
  log('given up at once');
  reader.readAsArrayBuffer(new Blob(['abc']));
  reader.abort();
  log(reader.readyState, reader.result, reader.error.name);
  await sleep(50);
  log('given up in loadstart');
  reader.addEventListener('loadstart', () => reader.abort(), { once: true });
  reader.readAsText(new Blob(['z']));
  await sleep(50);
  log('given up when there is nothing to give up');
  reader.abort();
  log('read again in load');
  reader.addEventListener('load', () => reader.readAsText(new Blob(['second'])), { once: true });
  reader.readAsText(new Blob(['first']));
  await sleep(50);
  log(reader.result);
  await read('readAsDataURL', new Blob(['hi'], { type: 'text/plain' }));
  await read('readAsDataURL', new Blob(['hi']));
  await read('readAsDataURL', new Blob([]));
  await read('readAsBinaryString', new Blob([new Uint8Array([200, 65])]));
  await read('readAsText', new Blob([new Uint8Array([0xe9])]), 'latin1');
  await read('readAsText', new Blob([new Uint8Array([0xe9])]));
  await read('readAsText', new Blob([new Uint8Array([0xfe, 0xff, 0, 65])]));
  await read('readAsText', new Blob([new Uint8Array([0xef, 0xbb, 0xbf, 65])]));
  await read('readAsArrayBuffer', new Blob(['abc']));
  log(new Uint8Array(reader.result).join());
  setTimeout(() => log('timer 0'), 0);
  new Blob(['x']).text().then((text) => log('text', text));
  Promise.resolve().then(() => log('microtask'));
  await sleep(50);
  log((await new Blob(['abcdef']).slice(1, -2).text()), (await new Blob(['é']).bytes()).join());
  const url = URL.createObjectURL(new Blob(['from a URL'], { type: 'text/x' }));
  log(url.replace(/[0-9a-f-]{36}$/, 'id'));
  const decoder = new TextDecoder();
  log(decoder.decode(new Uint8Array([0xe2, 0x82]), { stream: true }) + '|' + decoder.decode(new Uint8Array([0xac])));
})();
