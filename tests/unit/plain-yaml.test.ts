/** YAML in plain writing is read without `yaml`: what it says has to be the same, and whatever may be a fault left to `yaml`. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/core/files/front-matter.ts';
import { readPlainYaml } from '../../src/core/files/plain-yaml.ts';
import { parseYaml } from '../../src/core/files/yaml.ts';
import { edited, hostileYaml, ofPieces, runs } from '../support/properties.ts';

/** What `yaml` makes of a text, to which it is left for the tab in a comment above it. */
function byYaml(text: string) {
  const { value, faults } = parseYaml(`#\t\n${text}`, 'a.yaml');
  return { value, faults };
}

/** Whether a text was in plain writing; what it says is held against what `yaml` makes of it. */
function isPlain(text: string): boolean {
  const value = readPlainYaml(text);
  if (value !== undefined) expect({ value, faults: [] }, JSON.stringify(text)).toEqual(byYaml(text));
  return value !== undefined;
}

const WHOLE = `# A register
by: The article
figures:
  - quote: 'Since its founding
      in 2019, the port''s

      quays'
    paragraph: i-1
    counts: [one, 'two words', 3, three words, 'the port''s, and ours']
    inside: { name: R & B (quays), light: '#fff', day: '2022-08-21', isTrue: false, at: 7 }
    # within
    sources:
    - title: "A title"
      date: '2022-08-21'
    - 2025年港口章程
note: >-
  Folded: it has # and 'marks'

  and goes on
# behind
empty: []
number: 12
isTrue: true
`;

describe('YAML in plain writing', () => {
  test('says what it says to all programs', () => {
    expect(readPlainYaml(WHOLE)).toEqual({
      by: 'The article',
      figures: [
        {
          quote: "Since its founding in 2019, the port's\nquays",
          paragraph: 'i-1',
          counts: ['one', 'two words', 3, 'three words', "the port's, and ours"],
          inside: { name: 'R & B (quays)', light: '#fff', day: '2022-08-21', isTrue: false, at: 7 },
          sources: [{ title: 'A title', date: '2022-08-21' }, '2025年港口章程'],
        },
      ],
      note: "Folded: it has # and 'marks'\nand goes on",
      empty: [],
      number: 12,
      isTrue: true,
    });
    expect(isPlain(WHOLE)).toBe(true);
    expect(isPlain('- a\n- b: c\n  d: e')).toBe(true);
    expect(isPlain(`a: ${"'".repeat(100_000)}`)).toBe(true);
  });

  test('is what the content and that of the tests is in, nearly all', () => {
    const files = globSync([
      'content/**/*.{yaml,mdx}',
      'tests/fixtures/**/*.{yaml,mdx}',
      'tests/corpus/**/*.{yaml,mdx}',
    ]);
    const texts = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
      return (file.endsWith('.yaml') ? text : splitFrontMatter(text).yaml) ?? [];
    });
    const plain = texts.filter(isPlain);
    expect(plain.length / texts.length).toBeGreaterThan(0.8);
  });
});

describe('YAML that says more than is written, or that may be a fault', () => {
  test.each([
    ['nothing', ''],
    ['comments alone', '# a\n'],
    ['a field without a value', 'a:\n'],
    ['an item without a value', '- \n'],
    ['a field twice', 'a: b\na: c\n'],
    ['a day', 'a: 2025-11-14\n'],
    ['a number that is written in a way of its own', 'a: 0x1F\n'],
    ['a number with a fraction', 'a: 1.5\n'],
    ['a number with a zero before it', 'a: 012\n'],
    ['a number of more digits than programs know', 'a: 12345678901234567890\n'],
    ['a number of a list', '- 1e3\n'],
    ['a constant', 'a: True\n'],
    ['a word for nothing', 'a: null\n'],
    ['a sign for nothing', 'a: ~\n'],
    ['a comment behind words', 'a: b # c\n'],
    ['a comment behind a quotation', "a: 'b' # c\n"],
    ['words that are a field', 'a: b: c\n'],
    ['words that end as a name', 'a: b:\n'],
    ['words of two lines', 'a: b\n  c\n'],
    ['words that are a list of lists', '- - a\n'],
    ['an escape', 'a: "\\u200B"\n'],
    ['a quotation mark without another', "a: 'b\n"],
    ['words behind a quotation', "a: 'b' c\n"],
    ['a quotation that is not further in', "a:\n  b: 'c\n  d'\n"],
    ['blanks beside quotation marks', "a: 'b\n  '\n"],
    ['a field further in than the one before', 'a: b\n c: d\n'],
    ['a field less far in than others', 'a:\n  b: c\n d: e\n'],
    ['an item further in than the one before', 'a:\n  - b\n   - c\n'],
    ['a field behind items', '- a\nb: c\n'],
    ['lines that keep their ends', 'a: |\n  b\n  c\n'],
    ['lines that keep the last end', 'a: >\n  b\n'],
    ['folded lines with one further in', 'a: >-\n  b\n   c\n'],
    ['folded lines with one less far in', 'a: >-\n   b\n  c\n'],
    ['folded lines with none', 'a: >-\nb: c\n'],
    ['folded lines with an empty one first', 'a: >-\n\n  b\n'],
    ['a list that goes on', 'a: [b,\n  c]\n'],
    ['a list in a list on its line', 'a: [b, [c]]\n'],
    ['a list with nothing in it', 'a: [b, , c]\n'],
    ['a list with a field in it', 'a: [b: c]\n'],
    ['a quotation in a list that goes on behind its end', "a: ['b' c]\n"],
    ['words behind a list', 'a: [b] c\n'],
    ['a map in a map on its line', 'a: { b: { c: d } }\n'],
    ['a map on its line with nothing in it', 'a: { }\n'],
    ['a map on its line with an item', 'a: { b: c, d }\n'],
    ['a map on its line with a field twice', 'a: { b: c, b: d }\n'],
    ['a map on its line with a field without a value', 'a: { b: , c: d }\n'],
    ['a map that goes on', 'a: { b: c,\n  d: e }\n'],
    ['words behind a map', 'a: { b: c } d\n'],
    ['an alias', 'a: *b\n'],
    ['an anchor', 'a: &b c\n'],
    ['a tag', 'a: !b c\n'],
    ['a name in quotation marks', "'a': b\n"],
    ['a name of several words', 'a b: c\n'],
    ['a name with a blank behind', 'a : b\n'],
    ['a name that is a list', '? [a]\n: b\n'],
    ['a field that is merged', '<<: b\n'],
    ['another document', 'a: b\n---\nc: d\n'],
    ['the end of a document', 'a: b\n...\n'],
    ['another version', '%YAML 1.1\n---\na: b\n'],
    ['a tab', 'a:\tb\n'],
    ['a byte order mark', '\uFEFFa: b\n'],
    ['blanks at the end of a line', 'a: b \n'],
  ])('is left to yaml: %s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  test('is left to yaml: fields that are too deep', () => {
    const deep = (depth: number) =>
      Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}a:\n${'  '.repeat(level)}- b: c\n`).join('');
    expect(isPlain(deep(9))).toBe(true);
    expect(isPlain(deep(10))).toBe(false);
    expect(byYaml(deep(9)).faults).toEqual([]);
    expect(byYaml(deep(10)).faults).not.toEqual([]);
  });
});

/** What stands in YAML, with all that has a meaning of its own. */
const PIECES = [
  ...['a', 'b c', '港', '’', '😀', '(b)', 'é', 'a,b', 'a - b', 'a ? b', 'http://a.b/c#d', ' ', '  ', '\n', '\n\n'],
  ...[
    '\n  ',
    '\n    ',
    '- ',
    '-',
    '\n- a',
    '\n  - a',
    '- - a',
    ': ',
    ':',
    'a: b',
    '\na: b',
    '\n  a: b',
    'c: ',
    "'",
    '"',
  ],
  ...["''", "'a'", "'a' #c", '"a\n b"', '\\', '\\n', '#', ' #', '\n# c\n', '>-', '>', '|', '|-', '>+', '>2', '[', ']'],
  ...[
    '[a, b]',
    '{',
    '}',
    '{a: b}',
    '{ a: b, c: ',
    " 'd', ",
    ',',
    ', ',
    '0',
    '007',
    '12',
    '-1',
    '1.5',
    '1e3',
    '0x1F',
    '0o7',
    '.inf',
    '1_000',
  ],
  ...[
    '12:30',
    '2020-01-01',
    '9007199254740993',
    '~',
    'null',
    'true',
    'TRUE',
    'yes',
    '!',
    '!!str',
    '&a ',
    '*a',
    '%',
    '@',
  ],
  ...['`', '?', '? a', '---', '\n---\n', '...', '%YAML 1.1', '<<: ', '__proto__: b', 'constructor: b', '\u00A0'],
  ...['\u0085', '\u2028', '\u200B', '\uFEFF', '\t', '\r'],
];

/** Texts in plain writing. */
const PLAIN = [WHOLE, '- a\n- b: c\n  d: e', "a:\n  b:\n    c: >-\n      d\n    e: 'f\n      g'\n"];

describe('any YAML', () => {
  test.each([
    ['of a few signs', ofPieces(PIECES)],
    ['that is hostile', hostileYaml],
    ['that was plain before it was edited', edited(PLAIN, PIECES)],
  ])('%s is read as yaml reads it, or left to it', (_, texts) => {
    const seen = { plain: 0 };
    fc.assert(
      fc.property(texts, (text) => {
        if (isPlain(text)) seen.plain += 1;
      }),
      runs(20_000),
    );
    expect(seen.plain, 'texts that were read without yaml').toBeGreaterThan(10);
  });
});
