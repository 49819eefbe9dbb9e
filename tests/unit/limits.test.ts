import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/core/compile/compile.ts';
import { LIMITS } from '../../src/core/faults/limits.ts';
import { readContent } from '../../src/content.ts';

const SECTION = 'documents/charter/i.mdx';
const NOTE = 'terms/berth.mdx';

/** Things of which a file may have too many, with a function that writes that many. */
const CASES: readonly (readonly [limit: keyof typeof LIMITS, file: string, write: (much: number) => string])[] = [
  ['file', 'documents/charter/source.txt', (much) => 'words\n'.repeat(much / 6 - 100)],
  ['lockFile', 'documents/charter/paragraphs.lock.json', (much) => ' '.repeat(much - 3000)],
  ['lockFile', 'addresses.lock.json', (much) => ' '.repeat(much - 1000)],
  ['line', SECTION, (much) => 'word '.repeat(much / 5)],
  ['line', 'site.yaml', (much) => `# ${'word '.repeat(much / 5 - 1)}`],
  ['word', SECTION, (much) => 'é'.repeat(much)],
  ['word', NOTE, (much) => `${'a\u00AD'.repeat(much / 2 - 1)}aa`],
  ['paragraphs', SECTION, (much) => 'a\n\n'.repeat(much - 10)],
  ['items', NOTE, (much) => '- item\n'.repeat(much)],
  ['footnotes', SECTION, (much) => times(much, (index) => `[^${index}]: a\n`)],
  ['underlines', NOTE, (much) => 'a\n=\n'.repeat(much)],
  ['items', NOTE, (much) => `${'> '.repeat(90)}a\n\n`.repeat(much / 90)],
  ['signs', SECTION, (much) => ']'.repeat(much)],
  ['signs', 'about.mdx', (much) => '*a b* '.repeat(much / 2)],
  // Signs that close nothing, in lines that begin like items, but are none.
  ['signsTogether', NOTE, (much) => '1.*a _b**c __d*\n'.repeat(Math.floor(much / 7))],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync('tests/fixtures/content/sound/content', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns the faults of the content with a text at the end of a file. */
function told(file: string, more: string): string {
  const target = path.join(folder, file);
  const sound = readFileSync(target, 'utf8');
  try {
    writeFileSync(target, `${sound}\n${more}\n`);
    const { faults } = compile(readContent(folder, folder));
    return faults.map((fault) => `${fault.file}: ${fault.message}`).join('\n');
  } finally {
    writeFileSync(target, sound);
  }
}

/** So many lines. */
const times = (much: number, line: (index: number) => string) =>
  Array.from({ length: much }, (_, index) => line(index)).join('');

const numeral = (number: number) => new Intl.NumberFormat('en').format(number);

describe('an editor', () => {
  test.each(CASES)('gets a fault for too much: %s, in %s', (name, file, write) => {
    const { of, most, unit } = LIMITS[name];
    const message = `${file}: Found ${of} with`;
    expect(told(file, write(most))).not.toContain(message);
    expect(told(file, write(Math.ceil(most * 1.1)))).toMatch(
      new RegExp(`${message.replaceAll('.', '\\.')} .* ${unit}, expected at most ${numeral(most)}\\.`),
    );
  });

  test('gets a fault at once for too deep nesting', () => {
    const message = `${SECTION}: Found marks, lists or quotations more than 100 deep`;
    const nested = (levels: number) => times(levels, (index) => `${'  '.repeat(index)}- a\n`);
    expect(told(SECTION, nested(40))).not.toContain(message);
    for (const deep of [
      nested(1000),
      nested(1000).replaceAll('a\n', 'a\nb\n'),
      nested(900).replaceAll('  ', '\t'),
      '- '.repeat(4000),
      '> '.repeat(400),
    ])
      expect(told(SECTION, deep)).toContain(message);
  });

  test('finds every limit in the guide', () => {
    const rows = readFileSync('docs/content/rules.md', 'utf8').replace(/ +\|/g, ' |');
    for (const { of, most, unit } of Object.values(LIMITS))
      expect(rows).toContain(`| ${of} | ${numeral(most)} ${unit} |`);
  });
});
