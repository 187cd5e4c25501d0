// The part of YAML that front matter uses: block and flow collections, quoted and plain scalars, | and > blocks.

export function parseYaml(text) {
  const lines = text.split('\n');
  let at = 0;
  const indent = (line) => line.length - line.trimStart().length;
  const blank = (line) => /^\s*(#.*)?$/.test(line);
  const skip = () => {
    while (at < lines.length && blank(lines[at])) at++;
  };
  const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#[{][^:#]*?)\s*:(?:\s+|$)/;

  function block(least) {
    skip();
    if (at >= lines.length || indent(lines[at]) < least) return null;
    const depth = indent(lines[at]);
    if (lines[at].trimStart().startsWith('- ')) return list(depth);
    if (KEY.test(lines[at].trimStart())) return mapping(depth);
    return value(lines[at++].trim(), depth);
  }

  function list(depth) {
    const items = [];
    for (skip(); at < lines.length && indent(lines[at]) === depth; skip()) {
      if (!lines[at].trimStart().startsWith('- ')) break;
      lines[at] = ' '.repeat(depth + 2) + lines[at].slice(depth + 2);
      items.push(/^[[{"']/.test(lines[at].trim()) ? value(lines[at++].trim(), depth) : block(depth + 2));
    }
    return items;
  }

  function mapping(depth) {
    const map = {};
    for (skip(); at < lines.length && indent(lines[at]) === depth; skip()) {
      const line = lines[at].trimStart();
      const key = KEY.exec(line);
      if (!key) break;
      at++;
      const rest = line.slice(key[0].length).trim();
      const name = /^["']/.test(key[1]) ? scalar(key[1]) : key[1];
      map[name] = rest === '' || rest.startsWith('#') ? nested(depth) : value(rest, depth);
    }
    return map;
  }

  function nested(depth) {
    skip();
    const isList = at < lines.length && indent(lines[at]) === depth && lines[at].trimStart().startsWith('- ');
    return isList ? list(depth) : block(depth + 1);
  }

  /** A value that begins with the text; one in brackets or quotes may go on below. */
  function value(text, depth) {
    if (/^[|>][+-]?$/.test(text)) return folded(text, depth);
    if (/^[[{"']/.test(text)) {
      for (;;) {
        const read = flow(text, 0);
        if (read) return read.value;
        if (at >= lines.length) throw new Error(`no end: ${text}`);
        text += ' ' + lines[at++].trim();
      }
    }
    return scalar(text.replace(/\s+#.*$/, ''));
  }

  function folded(style, depth) {
    const taken = [];
    while (at < lines.length && (lines[at].trim() === '' || indent(lines[at]) > depth)) taken.push(lines[at++]);
    while (taken.length && taken.at(-1).trim() === '') taken.pop();
    const margin = Math.min(...taken.filter((line) => line.trim()).map(indent));
    const text = taken.map((line) => line.slice(margin)).join(style[0] === '|' ? '\n' : ' ');
    return style[1] === '-' ? text : text + '\n';
  }

  return block(0) ?? {};
}

/** Reads a flow value at an offset: {value, end}, or null when the text ends too early. */
function flow(text, from) {
  let i = from;
  const space = () => {
    while (/\s/.test(text[i] ?? '')) i++;
  };
  if (text[i] === '"' || text[i] === "'") {
    const quoted = (text[i] === '"' ? /"(?:[^"\\]|\\.)*"/sy : /'(?:[^']|'')*'/sy);
    quoted.lastIndex = i;
    const found = quoted.exec(text);
    return found && { value: scalar(found[0]), end: quoted.lastIndex };
  }
  if (text[i] === '[' || text[i] === '{') {
    const isList = text[i++] === '[';
    const result = isList ? [] : {};
    for (;;) {
      space();
      if (i >= text.length) return null;
      if (text[i] === (isList ? ']' : '}')) return { value: result, end: i + 1 };
      if (text[i] === ',') {
        i++;
        continue;
      }
      const first = flow(text, i);
      if (!first) return null;
      i = first.end;
      if (isList) {
        result.push(first.value);
        continue;
      }
      space();
      if (text[i] !== ':') {
        result[first.value] = null;
        continue;
      }
      i++;
      space();
      const second = flow(text, i);
      if (!second) return null;
      result[first.value] = second.value;
      i = second.end;
    }
  }
  const plain = /(?:[^,[\]{}:]|:(?=[^\s,\]}]))*/y;
  plain.lastIndex = i;
  const found = plain.exec(text)[0];
  return { value: scalar(found.trim()), end: i + found.length };
}

function scalar(text) {
  if (text[0] === '"') {
    return JSON.parse(text.replace(/\n\s*/g, ' '));
  }
  if (text[0] === "'") return text.slice(1, -1).replaceAll("''", "'");
  if (text === '' || text === 'null' || text === '~') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
