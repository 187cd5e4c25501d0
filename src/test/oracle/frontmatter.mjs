// Front matter in a program's text: what it says, and its key `output` written anew.
import { parseYaml } from './yaml.mjs';

const COMMENT = /^(\s*\/\*---\n?)([^]*?)(---\*\/)/;

export function frontMatter(text) {
  const found = COMMENT.exec(text);
  return { url: 'https://loopglass.test/', ...(found ? parseYaml(found[2]) : {}) };
}

/** The same program with this output as the last key of its front matter. */
export function withOutput(text, output) {
  const found = COMMENT.exec(text) ?? ['', '/*---\n', '', '---*/\n'];
  const kept = found[2].replace(/^output\s*:.*\n(?:(?:[ \t].*|)\n)*/m, '');
  return found[1] + kept + written(output) + found[3] + text.slice(found[0].length);
}

function written(output) {
  const plain = /^(?! )(?:[^\p{C}\n]*\S\n)+$/u.test(output) && !output.includes('*/');
  if (!plain) return `output: ${JSON.stringify(output).replaceAll('*/', '*\\/')}\n`;
  return 'output: |\n' + output.replace(/^/gm, '  ').trimEnd() + '\n';
}
