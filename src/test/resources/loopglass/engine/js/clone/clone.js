//// primitives and boxes
console.log([undefined, null, -0, NaN, 1n, 'a', true].map(v => structuredClone(v)));
console.log(structuredClone(new Number(3)), structuredClone(new String('ab')), structuredClone(new Boolean(false)), structuredClone(Object(1n)), structuredClone(Object.assign(new Number(3), { a: 1 })));
//// dates and regular expressions
const rx = /a\/b/gi; rx.lastIndex = 5; const copied = structuredClone(rx); console.log(copied, copied.lastIndex, copied.test('A/B'), structuredClone(new Date(0)), structuredClone(new Date(NaN)), structuredClone(new RegExp('')));
//// plain objects
console.log(structuredClone({ a: 1, b: { c: [1, , 3] }, get x() { return 'got'; }, [Symbol('no')]: 1 }), structuredClone(Object.create({ inherited: 1 })), structuredClone(Object.create(null)));
class Point { constructor() { this.x = 1; } method() {} } const point = structuredClone(new Point()); console.log(point, point instanceof Point, Object.getPrototypeOf(point) === Object.prototype);
console.log(structuredClone(Object.defineProperty({}, 'hidden', { value: 1 })), structuredClone(JSON.parse('{"__proto__": {"z": 1}}')), structuredClone(Math));
const frozen = structuredClone(Object.freeze({ a: 1 })); frozen.a = 2; console.log(frozen, Object.isFrozen(frozen));
//// arrays
console.log(structuredClone([]), structuredClone([1, , 3]), structuredClone(Object.assign([1, 2], { extra: 'x' })), structuredClone(new Array(5)), structuredClone(new (class Sub extends Array {})(3)));
//// identity and circles
const shared = { s: 1 }; const both = structuredClone({ a: shared, b: shared }); console.log(both.a === both.b, both.a === shared); const loop = { name: 'loop' }; loop.self = loop; const looped = structuredClone(loop); console.log(looped, looped.self === looped, looped === loop);
const map = new Map(); map.set(map, map); const mapped = structuredClone(map); console.log(mapped, mapped.get(mapped) === mapped); const ring = []; ring.push(ring); console.log(structuredClone(ring));
//// maps and sets
console.log(structuredClone(new Map([[1, { a: 1 }], ['k', new Set([1])]])), structuredClone(new Set([{ a: 1 }, [2]])), structuredClone(Object.assign(new Map(), { x: 1 })), structuredClone(new (class Sub extends Map {})([[1, 2]])));
//// buffers and views
const buffer = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]).buffer; const views = structuredClone({ buffer, view: new Uint8Array(buffer, 2, 3), data: new DataView(buffer, 1, 2), wide: new Uint16Array(buffer) }); console.log(views, views.view.buffer === views.buffer, views.data.buffer === views.buffer); new Uint8Array(buffer)[0] = 99; console.log(new Uint8Array(views.buffer)[0]);
console.log(structuredClone(new BigInt64Array([1n, -1n])), structuredClone(new Float32Array([1.5])), structuredClone(new Uint8ClampedArray([300])));
//// transfer
const moved = new Uint8Array([1, 2]).buffer; const here = structuredClone({ moved }, { transfer: [moved] }); console.log(here, moved, moved.byteLength); try { structuredClone(moved); } catch (e) { console.log(e.name, e.message, e.code); }
const twice = new ArrayBuffer(1); try { structuredClone(twice, { transfer: [twice, twice] }); } catch (e) { console.log(e.name, e.message); } console.log(structuredClone(1, {}), structuredClone(1, undefined), structuredClone(1, null));
const failing = new ArrayBuffer(2); try { structuredClone([failing, () => {}], { transfer: [failing] }); } catch (e) { console.log(e.name, failing.byteLength); }
//// errors
class Own extends TypeError {} const e = new Own('mine', { cause: { a: 1 } }); e.extra = 1; const c = structuredClone(e); console.log(c.name, c.message, c.cause, c.extra, c instanceof TypeError, c instanceof Own, c.stack === e.stack, String(c), Object.keys(c));
const named = new Error('x'); named.name = 'RangeError'; const ranged = structuredClone(named); console.log(ranged.name, ranged instanceof RangeError, Object.hasOwn(ranged, 'name')); named.name = 'Zap'; console.log(structuredClone(named).name, Object.hasOwn(structuredClone(new Error()), 'message'), Object.hasOwn(structuredClone(new Error('a')), 'cause'));
const gone = structuredClone(new AggregateError([1], 'many')); console.log(gone.name, gone.errors, gone.message); try { structuredClone(new Error('x', { cause: () => {} })); } catch (e) { console.log(e.name, e.message); }
//// not cloneable
for (const value of [() => {}, function f() {}, class A {}, Symbol('x'), Symbol.iterator, new WeakMap(), new WeakSet(), new WeakRef({}), Promise.resolve(), new Proxy({}, {}), (function* () {})(), { deep: [function deep() {}] }, (function () { return arguments; })(1), Object(Symbol()), [].values(), new Map().keys(), Symbol, new FinalizationRegistry(() => {})]) { try { console.log(structuredClone(value)); } catch (e) { console.log(e.name, e.code, e.message, e instanceof DOMException, e instanceof Error); } }
try { structuredClone({ get a() { throw new TypeError('mine'); } }); } catch (e) { console.log(e.name, e.message); }
//// DOMException
const d = new DOMException('why', 'AbortError'); console.log(d.name, d.message, d.code, String(d), d instanceof Error, Object.prototype.toString.call(d), Object.getOwnPropertyNames(d), Object.keys(d), JSON.stringify(d));
console.log(new DOMException().name, new DOMException().message === '', new DOMException('x').name, new DOMException('x', 'Unknown').code, new DOMException(5, 6).name, new DOMException('x', null).name, new DOMException(undefined, undefined).name);
console.log(DOMException.ABORT_ERR, d.DATA_CLONE_ERR, DOMException.length, DOMException.name, Object.getPrototypeOf(DOMException) === Function.prototype, Object.getPrototypeOf(DOMException.prototype) === Error.prototype, Object.keys(DOMException).length);
for (const f of [() => DOMException.prototype.name, () => DOMException(), () => new DOMException('a', Symbol()), () => { 'use strict'; d.name = 'x'; }]) { try { f(); console.log('fine'); } catch (e) { console.log(e.name); } }
class MyAbort extends DOMException { constructor() { super('mine', 'AbortError'); } } console.log(new MyAbort().code, new MyAbort() instanceof MyAbort, new MyAbort().name); console.log(d); console.log([d]); console.log(new DOMException('n', 'Custom')); console.log(new DOMException()); console.log({ d });
console.log(Object.getOwnPropertyDescriptor(DOMException, 'ABORT_ERR'), Object.getOwnPropertyDescriptor(DOMException.prototype, 'code').enumerable, typeof d.stack, d.stack.split('\n')[0]);
