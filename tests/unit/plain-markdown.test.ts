/** Markdown in plain writing is read without the parser: its tree has to be the same, and all else left to the parser. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/core/files/front-matter.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { readPlainMarkdown } from '../../src/core/markdown/plain-markdown.ts';
import { edited, hostileText, ofPieces, runs } from '../support/properties.ts';

/** What becomes of a text. */
function read(text: string) {
  const parsed = parseMarkdown(text, 'section', 'a.mdx');
  return 'tree' in parsed ? parsed.tree : parsed.fault;
}

/** What the parser makes of it, to which it is left for the definition below. */
function byParser(text: string) {
  const root = read(`${text}\n\n[a]: b`);
  if (!('children' in root)) return root;
  const lines = text.split('\n');
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: text.length };
  return { ...root, children: root.children.slice(0, -1), position: { start: root.position?.start, end } };
}

/** Whether a text was in plain writing; what becomes of it is held against what the parser makes of it. */
function isPlain(text: string): boolean {
  if (readPlainMarkdown(text) === undefined) return false;
  expect(read(text), JSON.stringify(text)).toEqual(byParser(text));
  return true;
}

const WHOLE = `The harbour master gives each boat a <Term id="berth">berth</Term>, “for one night”.

## Of <Term id="line">lines</Term> and fenders

### 港口

<Caption>The <Term id="old-pier" lang="en">old pier</Term>, 2019: it has 12 berths.</Caption>

- 2019: A berth.<Source n="1" /><Source n="2" />
- <Term id="berth">Berths</Term> <A /><B/> are in (III.4)! 12 of them # 1.
`;

describe('Markdown in plain writing', () => {
  test('is headings, paragraphs and lists of words and elements, each at its place', () => {
    expect(isPlain(WHOLE)).toBe(true);
    expect(isPlain('\n\na\n\n\n# b')).toBe(true);
    expect(isPlain('   \n\n      \n- a\n\nb\n\n- c\n- d\n\n## e')).toBe(true);
    expect(readPlainMarkdown('a <B c="d">e</B>\n')?.children).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'a ' },
          {
            ...{ type: 'mdxJsxTextElement', name: 'B', children: [{ type: 'text', value: 'e' }] },
            attributes: [{ type: 'mdxJsxAttribute', name: 'c', value: 'd' }],
            position: { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 17, offset: 16 } },
          },
        ],
      },
    ]);
  });

  test('is what the publication is in, nearly all, and is read as the parser reads it in all content of the tests', () => {
    const plainIn = (pattern: string) => {
      const texts = globSync(pattern).map((file) => splitFrontMatter(readFileSync(file, 'utf8')).body);
      return texts.filter(isPlain).length / texts.length;
    };
    expect(plainIn('content/**/*.mdx')).toBeGreaterThan(0.8);
    expect(plainIn('tests/fixtures/**/content/**/*.mdx')).toBeGreaterThan(0.5);
  });
});

describe('Markdown that means more than words, or that may be a fault', () => {
  test.each([
    ['a paragraph of two lines', 'a\nb'],
    ['a heading above words', '# a\nb'],
    ['a heading below words', 'a\n# b'],
    ['a heading that is closed', '# a #'],
    ['a heading without words', '#'],
    ['a heading of too many signs', '####### a'],
    ['a heading underlined', 'a\n==='],
    ['a list below words', 'a\n- b'],
    ['words below a list', '- a\nb'],
    ['a heading below a list', '- a\n# b'],
    ['a list with a line between', '- a\n\n- b'],
    ['a list in a list', '- - a'],
    ['a list in a list with numbers', '- 1. a'],
    ['a list by another sign', '* a'],
    ['an item without words', '-'],
    ['an item further in', '-  a'],
    ['a list with numbers', '1. a'],
    ['a list with numbers in brackets', '1) a'],
    ['a quotation', '> a'],
    ['a line across', '---'],
    ['code by indentation', '    a'],
    ['a blank before words', ' a'],
    ['blanks behind words', 'a  \n\nb'],
    ['emphasis', 'a *b*'],
    ['emphasis by lines', 'a _b_'],
    ['code', 'a `b`'],
    ['a link', '[a](b)'],
    ['a picture', '![a](b)'],
    ['an escape', 'a\\. b'],
    ['a reference to a character', 'a &amp; b'],
    ['braces', 'a {b}'],
    ['an element alone', '<A />'],
    ['elements alone', '<A><B /></A>'],
    ['an element before another', '<A><B>c</B></A>'],
    ['an element around a blank', '<A> b</A>'],
    ['an element that is not closed', 'a <B>c'],
    ['an element that is not opened', 'a </B>'],
    ['elements that overlap', 'a <B><C>d</B></C>'],
    ['an element of two lines', 'a <B>c\n\nd</B>'],
    ['a fragment', 'a <>b</>'],
    ['a comment', 'a <!-- b -->'],
    ['a field without a value', 'a <B c />'],
    ['a field in other marks', "a <B c='d' />"],
    ['a field in braces', 'a <B c={1} />'],
    ['a reference in a field', 'a <B c="&amp;" />'],
    ['more blanks than one before a field', 'a <B  c="d" />'],
    ['a sign by itself', 'a < b'],
    ['a tab', 'a\tb'],
    ['a character that is replaced', 'a\0b'],
    ['a byte order mark', '\uFEFFa'],
  ])('is left to the parser: %s', (_, text) => {
    expect(readPlainMarkdown(text)).toBeUndefined();
  });
});

/** What stands in Markdown, with all that has a meaning of its own. What only GFM knows is looked for before. */
const PIECES = [
  ...['a', 'b c', '港', '’', '“', '😀', 'é', '(', ')', ' ', '  ', '\n', '\n\n', '<', '>', '/>', '<A>', '</A>', '<A/>'],
  ...[
    '<A />',
    '<B c="d">',
    '</B>',
    '<a>',
    "<A b='c'>",
    '<A b>',
    '<A b={1}>',
    '<A  b="c">',
    '< A>',
    '<A >',
    '<>',
    '</>',
  ],
  ...['<A.b>', '<a:b>', '<!-- x -->', '<?x?>', '#', '# ', '## ', '\n# a', '-', '- ', '\n- a', '* ', '+ ', '1. ', '1) '],
  ...[
    '12.',
    '\n1. a',
    '=',
    '\n===',
    '\n---\n',
    '_',
    '*',
    '**',
    '`',
    '```',
    '&amp;',
    '!',
    '{',
    '}',
    '{a}',
    'import a',
    '> ',
  ],
  ...[
    '    ',
    '\t',
    '\r',
    '\0',
    '\u00A0',
    '\u2028',
    '\u3000',
    '\uFEFF',
    ':',
    '$',
    '%',
    '"',
    "'",
    ';',
    '.',
    '…',
    '\n<A>a</A>',
  ],
  ...['<A>\n', '\n</A>', '<br>', '<A b="c&d">', '<A b="">', '<A b="{">', '<div>', '  \n', '\na'],
];

/** Texts in plain writing. */
const PLAIN = [WHOLE, '<A>B</A> c\n\nd e f', '- a\n- b\n\nc\n\n- d', 'a\n\n<A b="c" d="e">f<G/></A> (h) <I j="" />'];

describe('any Markdown', () => {
  test.each([
    ['of a few signs', ofPieces(PIECES)],
    ['that was plain before it was edited', edited(PLAIN, PIECES)],
    ['that is hostile', hostileText.filter((text) => !/[|~@]|:-|-:|:\/\/|www\./i.test(text))],
  ])('%s is read as the parser reads it, or left to it', (_, texts) => {
    const seen = { plain: 0 };
    fc.assert(
      fc.property(texts, (text) => {
        if (isPlain(text)) seen.plain += 1;
      }),
      runs(5000),
    );
    expect(seen.plain, 'texts that were read without the parser').toBeGreaterThan(10);
  });
});
