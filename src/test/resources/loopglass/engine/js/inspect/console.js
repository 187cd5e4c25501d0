//// primitives
console.log(1, -0, 0, 1.5, 1e21, 1e-7, NaN, Infinity, -Infinity, 123456789012345680000);
console.log('a', ['a'], true, null, undefined, 10n, [10n, -0, null, undefined, true], Symbol('s'), [Symbol()], Symbol.iterator);
console.log();
console.log('');
console.log(' ', ['']);
//// quotes
console.log(["it's", '"', `a'b"c`, 'a\'b"c`d', 'new\nline', 'tab\t\x00\x1f\x7f\x9b\u00ff\u2028', '\ud800', 'a\udc00b', '😀', '\\']);
//// objects
console.log({}, {a: 1}, {a: {b: {c: {d: 1}}}}, {'a-b': 1, 2: 3, $x: 1, _y: 2, 'ü': 1, '': 0, a1: 2, '1a': 3, constructor: 1});
console.log({[Symbol('k')]: 1, [Symbol()]: 2, [Symbol.iterator]: 3, __proto__: {x: 1}, ['__proto__']: 5});
console.log({get a() { return 1; }, set b(v) {}, get c() { return 1; }, set c(v) {}});
console.log(Object.create(null), Object.create({a: 1}), Object.create({}, {h: {value: 1}, e: {value: 2, enumerable: true}}));
const np = Object.create(null); np.x = 1; console.log(np, [np]);
console.log({u: undefined, n: null, f: function () {}, g: () => {}, m() {}, async am() {}, *gm() {}, async *agm() {}});
//// long objects
console.log({aaaaaaaaaaaaaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: 2, ccccccccccccccccccc: 3});
console.log({name: 'Alice', age: 30, address: {street: '123 Main St', city: 'Springfield', zip: '12345'}, hobbies: ['reading', 'coding', 'hiking']});
console.log([{id: 1, name: 'first', tags: ['a', 'b']}, {id: 2, name: 'second', tags: ['c']}, {id: 3, name: 'third', tags: []}]);
console.log({a: {b: {c: {}}}}, {a: {b: {c: []}}}, {a: [[[1]]]}, [[[[]]]], [[[[1]]]]);
console.log({a: 1, b: 'x'.repeat(80)});
console.log({users: [{name: 'a', roles: {admin: true}}, {name: 'b', roles: {admin: false}}], total: 2, next: null});
//// arrays
console.log([], [1, 2, 3], [1, , 3], [, ,], new Array(5), [undefined, , null], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7]);
console.log(Array.from({length: 10}, (_, i) => i), Array.from({length: 27}, (_, i) => i * 100), Array.from({length: 101}, (_, i) => i));
console.log(Array.from({length: 200}, (_, i) => 'item' + i));
console.log(Array.from({length: 30}, (_, i) => 'x'.repeat(i % 7)));
console.log(Array.from({length: 12}, (_, i) => ({i})));
console.log(Object.assign([1, 2, 3], {extra: true, 'a-b': 2, [-1]: 5}));
console.log(['apple', 'banana', 'cherry', 'dragonfruit', 'elderberry', 'fig', 'grape', 'honeydew']);
console.log([1.5, 2.25, 3.125, 4, 5, 6, 7, 100000], [1n, 2n, 3n, 4n, 5n, 6n, 7n], [1, 'a', 2, 'b', 3, 'c', 4, 'd']);
console.log([[1, 2, [3, 4, [5, [6]]]], {a: 1}]);
console.log(Array(120).fill(0), Array(120), Object.assign(Array(3), {2: 1}));
console.log([true, false, true, false, true, false, true, false], [null, null, null, null, null, null, null]);
console.log(['日本語', 'テキスト', 'a', 'bb', 'ccc', '😀', 'é', 'zzzz']);
//// circular
const a = {name: 'a'}; a.self = a; console.log(a, [a]);
const b = {x: {}}; b.x.b = b; b.x.x = b.x; console.log(b);
const arr = [1]; arr.push(arr, {arr}); console.log(arr);
const m = new Map(); m.set('m', m); m.set(m, 1); console.log(m); const s = new Set(); s.add(s); console.log(s);
//// classes
class A { constructor() { this.x = 1; } } class B extends A { #p = 1; y = 2; static s = 1; }
console.log(new A, new B, A, B, class {}, class extends A {}, [A, B], {A}, A.prototype, B.prototype, new (class {}), new (class Foo {}));
class T { get [Symbol.toStringTag]() { return 'tagged'; } } console.log(new T, [new T], {[Symbol.toStringTag]: 'own'});
class E extends Array {} console.log(new E(3), E.from([1, 2]), new (class M2 extends Map {})([[1, 2]]), new (class S2 extends Set {})([1]));
console.log(class N extends null {}, Object.setPrototypeOf(function f() {}, null), Object.setPrototypeOf(class Q {}, null));
function Old() { this.a = 1; } console.log(new Old, Old, Old.prototype, Object.create(Old.prototype), Object.create(new Old));
class P { static name = 'custom'; } console.log(P, new P); class R { static name() {} } console.log(R);
//// functions
function f() {} async function af() {} function* g() {} async function* ag() {}
console.log(f, af, g, ag, () => {}, async () => {}, function () {}, (x => x), Math.max, f.bind(null), [f], {f}, parseInt, Map, Object);
f.prop = 1; f.obj = {a: 1}; console.log(f, [f], {f}); console.log(Object.assign(() => {}, {a: 1}));
console.log(g(), ag(), g.prototype, [][Symbol.iterator](), 'x'[Symbol.iterator](), Promise, Symbol, Proxy, Reflect, Math, JSON, Intl === undefined);
//// map and set
console.log(new Map, new Set, new Map([[1, 'a'], ['k', {v: 1}], [{o: 1}, [1]]]), new Set([1, 'a', {b: 1}, [2]]));
console.log(new Map([['a', new Map([['b', new Map([['c', new Map]])]])]]), new Set([new Set([new Set([new Set([1])])])]));
console.log(new Map(Array.from({length: 120}, (_, i) => [i, i])), new Set(Array.from({length: 110}, (_, i) => i)));
const mm = new Map([[1, 2]]); mm.extra = 1; console.log(mm);
console.log(new WeakMap, new WeakSet, new WeakRef({a: 1}), {w: new WeakMap});
console.log(new Map([[1, {a: 1}]]).entries(), new Set([1, 2]).values(), new Map([[1, 2]]).keys(), new Set([5]).entries(), new Map([[1, 2]])[Symbol.iterator](), new Map().values());
const it = new Set([1, 2, 3]).values(); it.next(); console.log(it); it.next(); it.next(); it.next(); console.log(it);
console.log([new Map([[{a: 1}, 'b']]), new Set(['x'.repeat(30), 'y'.repeat(30), 'z'.repeat(30)])]);
console.log(new Map([['averyveryverylongkeyname', {nested: {deep: {deeper: 1}}}], ['another', new Set([[1, 2, [3, [4]]]])]]));
//// promises
console.log(Promise.resolve(1), Promise.resolve({a: {b: {c: 1}}}), new Promise(() => {}), Promise.reject(3), [Promise.resolve('x')], {p: Promise.reject('no')});
class MyP extends Promise {} console.log(MyP.resolve(1), (async () => 'v')(), Object.assign(Promise.resolve(1), {x: 1}));
//// proxies
console.log(new Proxy({a: 1}, {}), new Proxy([1, 2], {}), new Proxy(function f() {}, {}), new Proxy({}, {get() { throw 1; }, ownKeys() { throw 1; }, getPrototypeOf() { throw 2; }}));
const rv = Proxy.revocable({}, {}); rv.revoke(); console.log(rv.proxy, [rv.proxy]); console.log(new Proxy(new Proxy({x: 1}, {}), {}), new Proxy(new (class Z {}), {}));
//// dates and regexps
console.log(new Date(0), [new Date(1e12)], new Date(NaN), {d: new Date(NaN)}, /a/g, [/x\/y/giu], new RegExp(''), Object.assign(/a/, {x: 1}), Object.assign(new Date(0), {x: 1}));
class D extends Date {} class RX extends RegExp {} console.log(new D(0), new RX('a', 'y'), new D(NaN));
console.log(/(?<n>a)(b)?/.exec('xab'), 'abc'.match(/b/), 'aXbX'.match(/X/g), [...'a1b2'.matchAll(/\d/g)]);
//// boxed
console.log(new Number(3), new Number(-0), new String('abc'), new Boolean(false), Object(1n), Object(Symbol('q')), [new String("it's")], Object.assign(new String('ab'), {x: 1}), Object.assign(new Number(1), {y: 2}));
class N extends Number {} class S extends String {} console.log(new N(1), new S('x'));
//// arguments
(function () { console.log(arguments, [arguments]); })(1, 'a', {b: 2}); (function () { console.log(arguments); })(); (function () { 'use strict'; console.log(arguments); })(1);
//// binary
console.log(new Uint8Array([1, 2, 3]), new Float64Array(2), new BigInt64Array([1n, -1n]), new Uint8Array(0), new Uint8Array(200), new Int16Array([100, -200, 3000, 4, 5, 6, 7, 8]));
console.log(new ArrayBuffer(4), new Uint8Array([1, 255]).buffer, new DataView(new ArrayBuffer(3), 1), new ArrayBuffer(60), new ArrayBuffer(0), new SharedArrayBuffer(2));
console.log(Object.assign(new Uint8Array(2), {x: 1}), {a: {b: {c: new Uint8Array(1)}}}, Object.assign(new ArrayBuffer(1), {y: 1}));
class U8 extends Uint8Array {} console.log(new U8(2));
//// errors
console.log(new Error('boom'), [new Error('in array')], {e: new TypeError('x')}, {a: {b: {c: new RangeError('deep')}}});
console.log(new Error(''), new Error(), new Error('multi\nline'));
const e1 = new Error('with code'); e1.code = 'E_X'; console.log(e1, [e1]);
const e2 = new Error('outer', {cause: new TypeError('inner')}); console.log(e2); console.log(new Error('c', {cause: 'str'}), new Error('c', {cause: {a: 1}}), new Error('u', {cause: undefined}));
console.log(new AggregateError([new Error('x'), 1], 'agg')); console.log(new AggregateError([]));
class MyError extends Error { constructor(m) { super(m); this.name = 'MyError'; this.extra = 1; } } console.log(new MyError('mine'), [new MyError('two')]);
class Plain extends Error {} console.log(new Plain('p')); class ValidationError extends Error { name = 'ValidationError'; } console.log(new ValidationError('v'));
const e3 = new Error('renamed'); e3.name = 'Custom'; console.log(e3); const e4 = new Error('a'); e4.message = 'changed'; console.log(e4);
const e5 = new Error('nostack'); e5.stack = undefined; console.log(e5); const e6 = new Error('s'); e6.stack = 'custom stack'; console.log(e6, [e6]); const e7 = new Error('d'); delete e7.stack; console.log(e7, [e7]);
console.log(Object.create(Error.prototype), Error.prototype, Object.setPrototypeOf(new Error('np'), null), {__proto__: new Error('proto')});
class NoName extends TypeError { get name() { return 'Getter'; } } console.log(new NoName('gn'));
const e8 = new Error('x'); e8.name = 'FooError'; console.log(e8); const e9 = new TypeError('t'); e9.message = 't2'; e9.foo = {bar: {baz: {}}}; console.log({e9});
const e10 = new Error('enumerable'); Object.defineProperty(e10, 'message', {value: 'other', enumerable: true}); console.log(e10);
//// custom
const custom = Symbol.for('nodejs.util.inspect.custom');
console.log({[custom]() { return 'custom!'; }}, [{[custom]() { return {a: 1}; }}], {x: {[custom](d, o) { return 'd' + d; }}}, {[custom](d, o, inspect) { return 'I' + inspect({a: {b: {c: {d: 1}}}}, o); }});
class Money { constructor(v) { this.v = v; } [custom](depth, opts, inspect) { return `Money<${inspect(this.v, opts)}>`; } } console.log(new Money(5), [new Money('x')], {m: new Money({a: 1})}, Money.prototype);
console.log({[custom]() { return 'multi\nline'; }}, {a: {[custom]() { return {multi: 'x'.repeat(50), line: 'y'.repeat(50)}; }}}, {[custom]: 5}, {[custom]() { return 42; }}, {[custom]() { return this; }});
//// format
console.log('%s is %d years and %i, %f', 'Bob', 42.5, 42.9, '1.50abc'); console.log('%s', 1, 'x', {a: 1}); console.log('%o', {a: {b: {c: {d: {e: {}}}}}}); console.log('%O', {a: {b: {c: {d: 1}}}}); console.log('%j', {a: [1, 'x']}); console.log('%c styled', 'color: red'); console.log('100%', 5, '%d%%', 50); console.log('%d%%', 50); console.log('%% %s'); console.log('%s %s', 'only'); console.log('%x %s', 'hex');
console.log('%s|%s|%s|%s|%s|%s|%s', null, undefined, true, Symbol('a'), 5n, -0, [1, [2, [3]]]); console.log('%s', {toString() { return 'mine'; }}, '%s'); console.log('%s', class A {}, function f() {}, () => 1); console.log('%s', () => 1); console.log('%s', class A { m() {} });
console.log('%s', new Date(0)); console.log('%s', new Error('in s').message); console.log('%s', Object.create(null)); console.log('%s', new (class K { toString() { return 'K!'; } })); console.log('%s', new (class K2 extends Map {})); console.log('%s', [1, {a: {b: 1}}]); console.log('%s', new Map([[1, {a: 1}]])); console.log('%s', {[Symbol.toPrimitive]() { return 'prim'; }});
console.log('%d|%d|%d|%d|%d|%d', '42', 'abc', {}, [], 5n, Symbol('x')); console.log('%i|%i|%i|%i', '42.9px', 'abc', 7n, 3.99); console.log('%f|%f', 'x', 1n); console.log('%d', {valueOf() { return 7; }}, '%i'); console.log('%j', undefined, (() => { const c = {}; c.c = c; return c; })()); console.log('%j', (() => { const c = {}; c.c = c; return c; })()); console.log('%j', {toJSON() { return 'J'; }}); console.log('%j', () => {});
console.log('a', 'b', {c: 'd'}, ['e']); console.log('%', '%s'); console.log('%s%', 1, 2); console.log('%s%s%s', 1, 2); console.log(1, '%s', 2); console.log('%%s', 1); console.log('%%%s', 1); console.log('%S', 1); console.log('x%'); console.log('x%', 1); console.log('%c%c', 'a'); console.log('%o', [1, 2, {a: 1}], function f() {}); console.log('%o', function foo() {}); console.log('%o', class A { static x = 1; }); console.log('%o', new Map([[1, {a: 1}]]), 1);
console.log('%o', {get a() { return 1; }, [Symbol('x')]: 2}); console.log('%o', 'str'); console.log('%o %O', [1], ['a']); class Q { constructor() { this.z = 1; } get g() { return 1; } } console.log('%o', new Q); console.log('%o', new Proxy({a: 1}, {get() {}})); console.log('%o', new Uint8Array(2)); console.log('%o', new Set([1])); console.log('%o', new Date(0)); console.log('%o', /x/g); console.log('%o', [1, , 3]);
//// long strings
console.log(['a'.repeat(100) + '\n' + 'b']); console.log({s: 'line1\nline2\nline3', long: 'word '.repeat(30) + '\n' + 'end\n'}); console.log(['x'.repeat(10001)]); console.log(['x'.repeat(10010)]); console.log('x'.repeat(20)); console.log(['short\nlines\nhere ok?']); console.log({a: {b: 'first line of the text is quite long indeed\nsecond line of the text is also long\nthird'}});
console.log([ 'a\n'.repeat(40) ], { k: ('0123456789'.repeat(8) + '\n').repeat(3) });
//// wide and many
console.log({a: Array.from({length: 20}, (_, i) => i), b: Array.from({length: 20}, (_, i) => 'str' + i), c: {d: Array.from({length: 8}, (_, i) => ({id: i}))}});
console.log(Object.fromEntries(Array.from({length: 40}, (_, i) => ['key' + i, i])));
console.log([['a', 1], ['b', 2], ['c', 3], ['d', 4], ['e', 5], ['f', 6], ['g', 7]]);
console.log([[1, 2, 3], [4, 5, 6], [7, 8, 9]], {matrix: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]}, [{a: 1, b: 2}, {a: 3, b: 4}]);
console.log({level1: {level2: {level3: {level4: 'deep'}}}, list: [{deep: {deeper: {deepest: 1}}}]});
console.log(Array.from({length: 7}, (_, i) => -i), Array.from({length: 100}, (_, i) => Math.pow(2, i % 40)), Array.from({length: 16}, (_, i) => i % 2 ? 'odd' : i));
//// names
console.log(Object.create(Object.create(null)), Object.create(Object.create(Object.create(null))), {a: {b: {c: Object.create(Object.create(null))}}});
console.log(Object.setPrototypeOf([1], null), Object.setPrototypeOf(new Map([[1, 2]]), null), Object.setPrototypeOf(new Set([1]), null), Object.setPrototypeOf(new Date(0), null), Object.setPrototypeOf(/a/, null), Object.setPrototypeOf(new Uint8Array(1), null), Object.setPrototypeOf(Promise.resolve(1), null));
console.log(Object.setPrototypeOf([1, 2], Object.prototype), Object.setPrototypeOf({}, Array.prototype), {constructor: 'x'}, {constructor: {name: 'Fake'}}, {constructor: class Real {}});
console.log(new (class extends (class Foo {}) {})(), new (class { constructor() { this.anon = 1; } })(), Object.create(class X {}.prototype));
console.log({[Symbol.toStringTag]: 'T', a: 1}, Object.create({[Symbol.toStringTag]: 'P'}), Object.defineProperty({}, Symbol.toStringTag, {value: 'H'}), Object.create(null, {[Symbol.toStringTag]: {value: 'NT'}}));
console.log(new Proxy(class PC {}, {}), Object.freeze({a: 1}), Object.freeze([1]), globalThis === this, typeof globalThis);
//// getters
console.log({get x() { throw new Error('never'); }}, [Object.defineProperty([], 0, {get() { return 1; }, enumerable: true})], Object.defineProperty([1, 2], 1, {get() { return 1; }, set() {}, enumerable: true}), Object.defineProperty({}, 'a', {get: undefined, set: undefined, enumerable: true}));
//// symbols
console.log({[Symbol('a b')]: 1, [Symbol('new\nline')]: 2, [Symbol("it's")]: 3, [Symbol.for('f')]: {x: 1}}, Object(Symbol()), [Symbol('x\ny')], new Map([[Symbol('k'), Symbol('v')]]));
//// sparse
const sp = []; sp[5] = 'five'; sp[1000000] = 'far'; console.log(sp); console.log([, 'a', , , 'b', ,]); const sp2 = [1, 2, 3]; delete sp2[1]; sp2.foo = 'bar'; console.log(sp2); const sp3 = Array(200); sp3[150] = 1; console.log(sp3); const sp4 = Array.from({length: 150}, (_, i) => i); delete sp4[50]; console.log(sp4);
//// holes in arrays of all kinds
const c = [1, , 3]; console.log(c[2], c.length, Object.keys(c), 2 in c, c);
const d = []; d.length = 3; Object.defineProperty(d, '0', {value: 1, writable: true, enumerable: true, configurable: true}); Object.defineProperty(d, '2', {value: 3, writable: true, enumerable: true, configurable: true}); console.log(d, d[2]);
const e = []; e.length = 3; e[0] = 1; e[2] = 3; console.log(e); const f = []; f.length = 5; f[1] = 'a'; f[4] = 'b'; console.log(f); const g = [1,2,3,4]; delete g[1]; delete g[3]; console.log(g); const h = Array(10); h[5] = 1; h[2] = 2; console.log(h); const i = [,'a',,'b']; i.length = 8; i[6] = {}; console.log(i);
