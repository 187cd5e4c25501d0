// What a scenario's inputs say, done to the page in the browser: trusted events wherever DevTools can send them.

const KEYS = {
  Enter: ['Enter', 13, '\r'],
  Tab: ['Tab', 9, '\t'],
  Escape: ['Escape', 27],
  Backspace: ['Backspace', 8],
  Delete: ['Delete', 46],
  ArrowLeft: ['ArrowLeft', 37],
  ArrowUp: ['ArrowUp', 38],
  ArrowRight: ['ArrowRight', 39],
  ArrowDown: ['ArrowDown', 40],
  Home: ['Home', 36],
  End: ['End', 35],
  ' ': ['Space', 32, ' '],
};
export const ACTS = 'click dblclick hover pointermove focus key input choose scroll drag paste copy message storage online offline visibility resize history'.split(' ');

export class User {
  #where = { x: 0, y: 0 };

  /** @param send sends a command of the protocol to the page */
  constructor(send) {
    this.send = send;
  }

  async evaluate(expression, more = {}) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, returnByValue: true, ...more });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  on(selector, body) {
    const found = `document.querySelector(${JSON.stringify(selector)})`;
    return this.evaluate(`{ const el = ${found}; if (!el) throw new Error('no element ' + ${JSON.stringify(selector)}); ${body} }`);
  }

  async point(selector) {
    const [x, y] = await this.on(
      selector,
      'el.scrollIntoViewIfNeeded(); const b = el.getBoundingClientRect(); [b.x + b.width / 2, b.y + b.height / 2]',
    );
    return { x, y };
  }

  async mouse(type, more = {}) {
    await this.send('Input.dispatchMouseEvent', { type, ...this.#where, ...more });
  }

  async moveTo(selector) {
    this.#where = await this.point(selector);
    await this.mouse('mouseMoved');
  }

  async press(clickCount) {
    await this.mouse('mousePressed', { button: 'left', buttons: 1, clickCount });
    await this.mouse('mouseReleased', { button: 'left', buttons: 0, clickCount });
  }

  async key(key, commands = []) {
    const modifiers = commands.length ? 2 : 0;
    const letter = key.length === 1;
    const [code, windowsVirtualKeyCode, text] = KEYS[key] ?? [
      /[a-z]/i.test(key) && letter ? `Key${key.toUpperCase()}` : /\d/.test(key) && letter ? `Digit${key}` : letter ? '' : key,
      letter ? key.toUpperCase().charCodeAt(0) : 0,
      letter ? key : undefined,
    ];
    const typed = modifiers ? undefined : text;
    const event = { key, code, windowsVirtualKeyCode, modifiers };
    await this.send('Input.dispatchKeyEvent', { type: typed === undefined ? 'rawKeyDown' : 'keyDown', text: typed, commands, ...event });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async act(input, browser) {
    const act = ACTS.find((name) => name in input);
    const target = input[act];
    switch (act) {
      case 'click':
        await this.moveTo(target);
        return this.press(1);
      case 'dblclick':
        await this.moveTo(target);
        await this.press(1);
        return this.press(2);
      case 'hover':
        return this.moveTo(target);
      case 'pointermove':
        await this.moveTo(target);
        this.#where.x += 1;
        return this.mouse('mouseMoved');
      case 'focus':
        return this.on(target, 'el.focus()');
      case 'key':
        if (input.target) await this.on(input.target, 'el.focus()');
        return this.key(target);
      case 'input':
        return this.enter(target, String(input.value));
      case 'choose': {
        const { result } = await this.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(target)})` });
        return this.send('DOM.setFileInputFiles', { objectId: result.objectId, files: browser.onDisk(input.files) });
      }
      case 'scroll':
        return target === 'window' ? this.evaluate(`scrollTo(0, ${input.to})`) : this.on(target, `el.scrollTop = ${input.to}`);
      case 'drag':
        return this.drag(target, input.drop, browser);
      case 'paste':
        await this.on(target, 'el.focus()');
        await this.evaluate(`navigator.clipboard.writeText(${JSON.stringify(input.text ?? '')})`, { awaitPromise: true, userGesture: true });
        return this.key('v', ['paste']);
      case 'copy':
        await this.on(target, 'el.focus?.(); if (el.select) el.select(); else getSelection().selectAllChildren(el)');
        return this.key('c', ['copy']);
      case 'message':
        return this.evaluate(
          `setTimeout(() => dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(target)}, origin: ${JSON.stringify(input.origin ?? 'https://other.example')} })))`,
        );
      case 'storage':
        return browser.elsewhere(
          input.value === undefined || input.value === null
            ? `localStorage.removeItem(${JSON.stringify(target)})`
            : `localStorage.setItem(${JSON.stringify(target)}, ${JSON.stringify(String(input.value))})`,
        );
      case 'online':
      case 'offline':
        return this.send('Network.emulateNetworkConditions', { offline: act === 'offline', latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
      case 'resize': {
        const [width, height] = typeof target === 'string' ? target.split(/\D+/).map(Number) : [target.width, target.height];
        return this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      }
      case 'history':
        return this.evaluate(`history.${target}()`);
      default:
        throw new Error(`the oracle cannot do ${act}`);
    }
  }

  /** What is there already stays, and the rest is put in at once; another text replaces all. */
  async enter(selector, value) {
    const rest = await this.on(
      selector,
      `el.focus(); const value = ${JSON.stringify(value)};
       if (el.localName === 'select') { el.value = value; setTimeout(() => { for (const t of ['input', 'change']) el.dispatchEvent(new Event(t, { bubbles: true })); }); null }
       else if (value.startsWith(el.value)) { try { el.setSelectionRange(el.value.length, el.value.length); } catch {} value.slice(el.value.length) }
       else { el.select(); value }`,
    );
    if (rest !== null) await this.send('Input.insertText', { text: rest });
  }

  async drag(from, onto, browser) {
    await this.send('Input.setInterceptDrags', { enabled: true });
    await this.moveTo(from);
    await this.mouse('mousePressed', { button: 'left', buttons: 1, clickCount: 1 });
    const begun = browser.next('Input.dragIntercepted');
    this.#where.x += 8;
    await this.mouse('mouseMoved', { button: 'left', buttons: 1 });
    const { data } = await begun;
    this.#where = await this.point(onto);
    for (const type of ['dragEnter', 'dragOver', 'drop']) await this.send('Input.dispatchDragEvent', { type, ...this.#where, data });
  }
}
