/**
 * Mends what Markdown has that was written for another program, or written wrongly, before both readers read it. The
 * report names each place.
 */

/** A place that was mended. */
export interface Leftover {
  readonly what: string;
  /** The line, from 1. */
  readonly line: number;
}

/** A pattern within a line, what stands in its place, and what the report says. */
const MENDED: readonly (readonly [pattern: RegExp, instead: string, what: string])[] = [
  [
    /^( {0,3}#{2,6})(?=[^#\s])/,
    '$1 ',
    'a heading without a space behind its signs ("####Title"): it was taken for a heading',
  ],
  [
    /\]\(\s{0,9}\{\{[^{}]{0,99}\}\}([^\s()]{0,299})(?:\s[^()]{0,299})?\)/g,
    ']($1)',
    'a link with a placeholder of Jekyll ("{{ … }}"): it leads nowhere, and its words stay',
  ],
  [
    /^(\*\*[^*\n]{1,200})\*{4}(?=[^*\s])/,
    '$1',
    'signs in the middle of strong words ("**Article 7.****Boats**"): they were taken out',
  ],
  [
    /^(\*\*[^\s*][^*\n]{0,199}?)[ \u00A0]+\*\*(?!\*)/,
    '$1** ',
    'a space before the sign that ends strong words ("**Article 7 **"): it was put behind the sign',
  ],
  [/\{%[^{}]*%\}/g, '', 'a command of Jekyll ("{% … %}"): it was taken out. What it would put there is missing'],
];

/** A link by a label: `[Topic 27][topic-27]`. */
const BY_LABEL = /(?<![!\\])\[([^[\]\n]+)\]\[([^[\]\n]*)\]/g;

/** The place where a label says where it leads. */
const LABEL = /^ {0,3}\[([^[\]\n]+)\]:\s/gm;

/** Returns the text with everything mended, and what was. Code in fences stays as it is. */
export function withoutLeftovers(text: string): { readonly text: string; readonly found: readonly Leftover[] } {
  const labels = new Set([...text.matchAll(LABEL)].map(([, label = '']) => plain(label)));
  const found: Leftover[] = [];
  const lines = text.split('\n');
  let fence = '';
  const mended = lines.map((line, index) => {
    const [, sign = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (sign !== '') fence = fence === '' ? sign : sign.startsWith(fence) ? '' : fence;
    if (sign !== '' || fence !== '') return line;
    const say = (what: string) => found.push({ what, line: index + 1 });
    let now = line;
    for (const [pattern, instead, what] of MENDED) {
      const next = now.replace(pattern, instead);
      if (next !== now) say(what);
      now = next;
    }
    return now.replace(BY_LABEL, (whole, words: string, label: string) => {
      if (labels.has(plain(label === '' ? words : label))) return whole;
      say('a link by a label that leads nowhere in this text: its words stay');
      return words;
    });
  });
  return { text: withTables(mended, found).join('\n'), found };
}

const plain = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** Gives tables of kramdown, which need no head, the line below their first row that other programs need. */
function withTables(lines: readonly string[], found: Leftover[]): string[] {
  const isRow = (line: string | undefined) => line !== undefined && /^\s*\|.*\|\s*$/.test(line);
  const isRule = (line: string | undefined) => line?.includes('-') === true && /^[\s:|+=-]*$/.test(line);
  return lines.flatMap((line, index) => {
    const begins = isRow(line) && !isRow(lines[index - 1]) && !isRule(lines[index - 1]);
    if (!begins || !isRow(lines[index + 1]) || isRule(lines[index + 1])) return [line];
    found.push({ what: 'a table of kramdown without a head: its first row stands as its head', line: index + 1 });
    const cells = line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/).length;
    return [line, `|${' - |'.repeat(cells)}`];
  });
}
