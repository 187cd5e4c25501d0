// The line of text that console.log(…) makes of its arguments, as a terminal shows them.

export function line(args) {
  if (args[0]?.type === 'string') {
    const rest = args.slice(1);
    const text = args[0].value.replace(/%([sdifjoOc%])/g, (all, kind) => {
      if (kind === '%') return rest.length || args.length > 1 ? '%' : all;
      if (!rest.length) return all;
      const arg = rest.shift();
      if (kind === 'c') return '';
      if (kind === 's') return shown(arg, true);
      if (kind === 'd') return String(Number(arg.value ?? arg.description));
      if (kind === 'i') return String(parseInt(arg.value ?? arg.description));
      if (kind === 'f') return String(parseFloat(arg.value ?? arg.description));
      return shown(arg, false);
    });
    return [text, ...rest.map((arg) => shown(arg, true))].join(' ');
  }
  return args.map((arg) => shown(arg, true)).join(' ');
}

/** The rows and columns that console.table(…) draws of a list of flat objects. */
export function table(list) {
  const records = list.preview.properties.map((p) => [p.name, new Map(p.valuePreview.properties.map((q) => [q.name, property(q)]))]);
  const names = [...new Set(records.flatMap(([, cells]) => [...cells.keys()]))];
  const rows = [['(index)', ...names], ...records.map(([index, cells]) => [index, ...names.map((name) => cells.get(name) ?? '')])];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const rule = ([left, middle, right]) => left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const drawn = rows.map((row) => '│' + row.map((cell, column) => ` ${cell.padEnd(widths[column])} `).join('│') + '│');
  return [rule('┌┬┐'), drawn[0], rule('├┼┤'), ...drawn.slice(1), rule('└┴┘')].join('\n');
}

function shown(arg, top) {
  switch (arg.type) {
    case 'string':
      return top ? arg.value : quoted(arg.value);
    case 'undefined':
      return 'undefined';
    case 'object':
      if (arg.subtype === 'null' || arg.value === null) return 'null';
      if (arg.subtype === 'error' || !arg.preview) return arg.description;
      return preview(arg.preview);
    case 'function':
      return `[${arg.className ?? 'Function'}]`;
    default:
      return arg.unserializableValue ?? arg.description ?? String(arg.value);
  }
}

function preview(object) {
  const isList = object.subtype === 'array';
  if (object.entries) {
    const entries = object.entries.map((e) => (e.key ? `${entry(e.key)} => ${entry(e.value)}` : entry(e.value)));
    return `${object.description} { ${entries.join(', ')} }`;
  }
  const inside = object.properties
    .filter((p) => p.type !== 'accessor')
    .map((p) => (isList ? property(p) : `${/^[\w$]+$/.test(p.name) ? p.name : quoted(p.name)}: ${property(p)}`));
  if (object.overflow) inside.push('…');
  const name = object.description === 'Object' || isList ? '' : object.description + ' ';
  const [open, close] = isList ? '[]' : '{}';
  return inside.length ? `${name}${open} ${inside.join(', ')} ${close}` : `${name}${open}${close}`;
}

function entry(object) {
  return object.type === 'string' ? quoted(object.description) : object.type === 'object' ? preview(object) : object.description;
}

function property(p) {
  if (p.type === 'string') return quoted(p.value);
  if (p.valuePreview) return preview(p.valuePreview);
  return p.type === 'function' ? '[Function]' : p.value;
}

function quoted(text) {
  const quote = ["'", '"', '`'].find((mark) => !text.includes(mark)) ?? "'";
  return quote + text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n') + quote;
}
