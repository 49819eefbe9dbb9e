/** The Markdown and the elements that each kind of file may have, and the faults of everything else. */
import { describe, expect, test } from 'vitest';
import { attribute, type ContentKind, isAnyElement } from '../../src/core/markdown/elements.ts';
import { readMarkup } from '../../src/core/markdown/markup.ts';

const told = (body: string, kind: ContentKind) =>
  readMarkup(body, kind, 'x.mdx').faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

/** Returns the first sentence of each fault: what was found. */
const found = (body: string, kind: ContentKind) =>
  told(body, kind).map((fault) => /Found (.*?), expected/s.exec(fault)?.[1] ?? fault);

/** Markdown, the kinds of files that may have it, and the fault in others. */
const SYNTAX: readonly (readonly [markdown: string, allowed: readonly ContentKind[], found: string])[] = [
  ['Words.', ['section', 'note', 'about'], ''],
  ['*Words* and **words**', ['section', 'note', 'about'], ''],
  ['## Words', ['section', 'note', 'about'], ''],
  ['[words](https://a.example/)', ['section', 'note', 'about'], ''],
  ['- words', ['section', 'note', 'about'], ''],
  ['1. words', ['section', 'note', 'about'], ''],
  ['> words', ['section', 'note', 'about'], ''],
  ['one  \ntwo', ['section', 'note', 'about'], ''],
  ['`words`', ['note', 'about'], 'code'],
  ['| a |\n| - |\n| b |', ['section', 'note'], 'a table'],
  ['![words](x.png)', ['section'], 'an image'],
  ['x[^1]\n\n[^1]: Note', ['section'], 'a footnote,a footnote'],
  ['```\nwords\n```', [], 'a block of code'],
  ['---', [], 'a line across the text'],
  ['~~words~~', [], 'words struck out'],
  ['[words][1]\n\n[1]: https://a.example/', [], 'a link,a link definition'],
  ['![words][1]\n\n[1]: x.png', [], 'an image,a link definition'],
  ['{words}', [], 'an expression in braces'],
  ['a {words} b', [], 'an expression in braces'],
];

const ELEMENTS: Readonly<Record<ContentKind, readonly string[]>> = {
  section: [
    'a <Term id="x">b</Term> <sup>1</sup> <sub>2</sub> <br />',
    '<Caption>x</Caption>',
    '<Provenance>x</Provenance>',
    '<Signature>x</Signature>',
    '<Number value="(a)" /> x',
    '| <Span columns="2" rows="1">x</Span> |\n| - |',
  ],
  note: ['a <Source n="1" />'],
  about: ['<kbd>x</kbd>', '<Documents />', '<KeptOnDevice />', '<Overviews />', '<ParagraphRegisters />'],
};

describe.each(['section', 'note', 'about'] as const)('a file of the kind %s', (kind) => {
  test.each(SYNTAX)('with %j', (markdown, allowed, what) => {
    expect(found(markdown, kind).join()).toBe(allowed.includes(kind) ? '' : what);
  });
});

describe('an element', () => {
  test.each(Object.entries(ELEMENTS))('is allowed in a %s, and in no other kind of file', (own, elements) => {
    for (const kind of ['section', 'note', 'about'] as const)
      for (const element of elements)
        expect(told(element, kind).length > 0, `${element} in ${kind}`).toBe(kind !== own);
  });

  test('has only its own attributes, each once and written out', () => {
    const section =
      'only official words, Markdown and <Term id="…">, <Caption>, <Provenance>, <Signature>, <Number value="…">, <Span columns="…" rows="…">, <sup>, <sub>, <s>, <br>';
    const write = 'Write <Term id="…">, and nothing else in the tag.';
    expect(
      told(
        '<Term id="x" n="1">a</Term> <Term id="x" id="y">a</Term> <Term id>a</Term> <Term id={x}>a</Term> <Term {...x}>a</Term>',
        'section',
      ),
    ).toEqual([
      `1:1 Found the attribute "n" on <Term>, expected ${section}. ${write}`,
      `1:29 Found the attribute "id" twice on <Term>, expected ${section}. Remove one of them.`,
      `1:58 Found <Term id> without a value in quotation marks, expected ${section}. ${write}`,
      `1:76 Found <Term id> without a value in quotation marks, expected ${section}. ${write}`,
      `1:98 Found {...x} in <Term>, expected ${section}. Attributes are written out: remove the braces.`,
    ]);
    expect(told('<Caption x="1">a</Caption>', 'section')[0]).toContain('Write <Caption>, and nothing else in the tag.');
    expect(found('<a x="1" y="2">b</a>', 'note')).toEqual(['<a>']);
  });

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
    'does not exist by the name of a property of every JavaScript object: %s',
    (name) => {
      for (const kind of ['section', 'note', 'about'] as const) {
        expect(found(`<${name} />`, kind)).toEqual([`<${name}>`]);
        expect(found(`a <${name} onclick="steal()">b</${name}>`, kind)).toEqual([`<${name}>`]);
      }
    },
  );

  test('may have an attribute of such a name, whose value is text', () => {
    const { tree } = readMarkup('<Term n="2" id="x" {...y} m={3}>a</Term>', 'section', 'x.mdx');
    const [paragraph] = tree?.children ?? [];
    const element = paragraph && 'children' in paragraph ? paragraph.children[0] : paragraph;
    if (element === undefined || !isAnyElement(element)) throw new Error('No element.');
    expect(['id', 'n', 'm', 'y', 'z'].map((name) => attribute(element, name))).toEqual([
      'x',
      '2',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a link', () => {
  const OUT = ['https://a.example/', 'http://a.example', 'HTTPS://a.example/', 'mailto:a@b.example'];
  const OURS = ['/terms/', '#i-1', '/'];
  const NEVER = [
    'javascript:steal()',
    'javascript:steal("https://a.example/")',
    'data:text/html,mailto:x',
    'ftp://a.example/',
    '//evil.example/',
    'terms/',
    'x#y',
    'https:/a.example',
    'vbscript:x',
    '',
  ];

  test.each([
    [
      'section',
      OUT,
      [...OURS, ...NEVER],
      'Official text may link only to web and mail addresses: write the address in full.',
    ],
    ['note', [...OUT, ...OURS], NEVER, 'Write a web address in full, a mail address, or a path of this site.'],
    ['about', [...OUT, ...OURS], NEVER, 'Write a web address in full, a mail address, or a path of this site.'],
  ] as const)('of a %s leads where it may', (kind, allowed, refused, advice) => {
    for (const url of allowed) expect(told(`[x](<${url}>)`, kind), url).toEqual([]);
    for (const url of refused) {
      const [fault = '', ...others] = told(`[x](<${url}>)`, kind);
      expect(others, url).toEqual([]);
      expect(fault).toContain(`Found a link to "${url}", expected only`);
      expect(fault).toContain(advice);
    }
  });

  test('comes from no bare address in official text, and from any in our own text', () => {
    const links = (kind: ContentKind) =>
      JSON.stringify(readMarkup('See https://a.example/ and a@b.example.', kind, 'x').tree).split('"link"').length - 1;
    expect([links('section'), links('note')]).toEqual([0, 2]);
  });
});

describe('a paragraph that begins like code in MDX', () => {
  const KINDS = ['section', 'note', 'about'] as const;

  test.each([
    ['import', 'import x', '&#105;mport'],
    ['import', "import 'x'", '&#105;mport'],
    ['import', 'import duties', '&#105;mport'],
    ['export', 'export default x', '&#101;xport'],
    ['export', 'export *from* x', '&#101;xport'],
  ])('with "%s" is told of, and how the word is written: %s', (word, line, remedy) => {
    for (const kind of KINDS) {
      const [report = '', ...others] = told(`Words.\n\n${line}`, kind);
      expect(others).toEqual([]);
      expect(report).toBe(
        `3:1 Found a paragraph that begins with "${word}", which MDX takes for code, expected words. Remove it, or write "${remedy}" where the word is meant.`,
      );
      expect(told(`Words.\n\n${line.replace(word, remedy)}`, kind)).toEqual([]);
    }
  });

  test('is also a fault between the tags of an element', () => {
    expect(told('<Caption>\n\nimport x\n\n</Caption>', 'section')).toHaveLength(1);
  });

  test.each([
    'imports of x',
    'the import x',
    'exporters',
    'Import x',
    '- import x',
    '> export x',
    '## import x',
    '*import* x',
    'Words,\nimport x',
    ' import x',
  ])('is none: %s', (words) => {
    for (const kind of KINDS) expect(told(words, kind)).toEqual([]);
  });
});

describe('within something else', () => {
  test('headings, and images among words, are not allowed', () => {
    expect(found('- ## x', 'section')).toEqual(['a heading within something else']);
    expect(found('> ## x', 'note')).toEqual(['a heading within something else']);
    expect(found('a ![x](x.png)', 'section')).toEqual(['an image among words']);
    expect(found('*![x](x.png)*', 'section')).toEqual(['an image among words']);
    expect(found('> ![x](x.png)', 'section')).toEqual([]);
  });

  test('something that is not allowed is one fault, whatever is in it', () => {
    expect(found('~~a {b} <c />~~', 'note')).toEqual(['words struck out']);
  });
});

describe('Markdown that cannot be read', () => {
  test('is a fault at its place, in one line', () => {
    const faults = told(`${'Words.\n\n'.repeat(11)}A ${'b '.repeat(20)}<Term id="x">c`, 'section');
    expect(faults).toEqual([expect.stringMatching(/^23:43 Found MDX that does not parse: /)]);
    expect(told('a <', 'note')[0]).toMatch(/^1:4 Found MDX that does not parse: /);
  });

  test('is a fault if marks, lists or quotations are nested deeper than anybody writes', () => {
    expect(told(`${'>'.repeat(97)} x`, 'note')).toEqual([]);
    expect(told(`${'>'.repeat(98)} x`, 'note')).toEqual([
      expect.stringContaining('more than 100 deep within each other'),
    ]);
  });
});
