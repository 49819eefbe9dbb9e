/** Which Markdown and which elements each kind of file may have, and what is said of all else. */
import { toHtml } from 'hast-util-to-html';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { splitterFor } from '../../src/core/languages/split.ts';
import { attribute, type ContentKind, isAnyElement } from '../../src/core/markdown/elements.ts';
import { headingIds } from '../../src/core/markdown/fragments.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { knownPlaces, linkPlaces } from '../../src/core/markdown/places.ts';
import { readMarkup } from '../../src/core/markdown/markup.ts';
import { readNote } from '../../src/core/markdown/note.ts';

/** What a note needs to know of languages. */
const OWN = { language: 'en', split: splitterFor('en', []) };

const told = (body: string, kind: ContentKind) =>
  readMarkup(body, kind, 'x.mdx').faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
/** What is found, less what is expected. */
const found = (body: string, kind: ContentKind) =>
  told(body, kind).map((fault) => /Found (.*?), expected/s.exec(fault)?.[1] ?? fault);

/** Markdown, and by which kinds of file it may be had; what the others are told of it. */
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
  ['| a |\n| - |\n| b |', ['section'], 'a table'],
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

describe.each(['section', 'note', 'about'] as const)('a file of the kind %s', (kind) => {
  test.each(SYNTAX)('with %j', (markdown, allowed, what) => {
    expect(found(markdown, kind).join()).toBe(allowed.includes(kind) ? '' : what);
  });
});

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

describe('an element', () => {
  test.each(Object.entries(ELEMENTS))('may stand in a %s, and in no other kind of file', (own, elements) => {
    for (const kind of ['section', 'note', 'about'] as const)
      for (const element of elements)
        expect(told(element, kind).length > 0, `${element} in ${kind}`).toBe(kind !== own);
  });

  test('has its own attributes, each once, written out', () => {
    const section =
      'only official words, Markdown and <Term id="…">, <Caption>, <Provenance>, <Signature>, <Number value="…">, <Span columns="…" rows="…">, <sup>, <sub>, <br>';
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
    'is none by the name of what every object of the engine has: %s',
    (name) => {
      for (const kind of ['section', 'note', 'about'] as const) {
        expect(found(`<${name} />`, kind)).toEqual([`<${name}>`]);
        expect(found(`a <${name} onclick="steal()">b</${name}>`, kind)).toEqual([`<${name}>`]);
      }
    },
  );

  test('tells the value of an attribute of that name, as text', () => {
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
    ['section', OUT, [...OURS, ...NEVER], 'Official text leads to web and mail addresses alone: write it in full.'],
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

  test('is made of no bare address in official text, and of any in our own', () => {
    const links = (kind: ContentKind) =>
      JSON.stringify(readMarkup('See https://a.example/ and a@b.example.', kind, 'x').tree).split('"link"').length - 1;
    expect([links('section'), links('note')]).toEqual([0, 2]);
  });
});

describe('a paragraph that begins like code', () => {
  test.each([
    'import x',
    "import 'x'",
    'import "x"',
    'import {x}',
    'import * as x',
    'export default x',
    'export {x}',
    'export * from x',
  ])('is told of in our own words: %s', (words) => {
    const escaped = words.replace(/[{}*]/g, String.raw`\$&`);
    expect(found(escaped, 'note')).toEqual(['a paragraph that begins like code']);
    expect(found(escaped, 'about')).toEqual(['a paragraph that begins like code']);
    expect(found(escaped, 'section')).toEqual([]);
  });

  test.each(['imports of x', 'the import x', 'exporters', '- import x', '> export x', '## import x', '*import* x'])(
    'is none: %s',
    (words) => {
      expect(found(words, 'note')).toEqual([]);
    },
  );
});

describe('within something else', () => {
  test('no heading and no image among words may stand', () => {
    expect(found('- ## x', 'section')).toEqual(['a heading within something else']);
    expect(found('> ## x', 'note')).toEqual(['a heading within something else']);
    expect(found('a ![x](x.png)', 'section')).toEqual(['an image among words']);
    expect(found('*![x](x.png)*', 'section')).toEqual(['an image among words']);
    expect(found('> ![x](x.png)', 'section')).toEqual([]);
  });

  test('what is not allowed is told of once, whatever it holds', () => {
    expect(found('~~a {b} <c />~~', 'note')).toEqual(['words struck out']);
  });
});

describe('Markdown that cannot be read', () => {
  test('is told of at its place, in one line', () => {
    const faults = told(`${'Words.\n\n'.repeat(11)}A ${'b '.repeat(20)}<Term id="x">c`, 'section');
    expect(faults).toEqual([expect.stringMatching(/^23:43 Found MDX that does not parse: /)]);
    expect(told('a <', 'note')[0]).toMatch(/^1:4 Found MDX that does not parse: /);
  });

  test('is told of where marks, lists or quotations stand deeper in each other than anybody writes', () => {
    expect(told(`${'>'.repeat(97)} x`, 'note')).toEqual([]);
    expect(told(`${'>'.repeat(98)} x`, 'note')).toEqual([
      expect.stringContaining('more than 100 deep within each other'),
    ]);
  });
});

describe('the places that a note names', () => {
  const place = { document: 'charter', section: 'i', id: 'i-1', label: 'I.1' };
  const document = {
    id: 'charter',
    name: 'The charter',
    nameLanguage: 'en',
    language: 'en',
    sections: [{ label: 'I' }],
  };
  const known = knownPlaces(
    [document],
    [place, { ...place, id: 'i-2', label: 'I.2' }, { ...place, id: 'i-figure-1', label: 'I, figure 1' }],
  );

  /** The note with its links, and what is told of it. */
  function link(note: string) {
    const parsed = parseMarkdown(note, 'note', 'n.mdx');
    if ('fault' in parsed) throw new Error(parsed.fault.message);
    return linkPlaces(parsed.tree, known, 'n.mdx', note).map(
      ({ line, message }) => `${line} ${message.split(' in the note')[0]}`,
    );
  }

  test('are none within longer words, nor in links', () => {
    expect(link('XI.9 and xI.9')).toEqual([]);
    expect(link('[I.9](/x/), *[I.9](/x/)*')).toEqual([]);
  });

  test('are told of by the line on which their paragraph begins, where they are not there', () => {
    expect(link('Words.\n\n- *I.9*\n- I.8')).toEqual(['3 Found "I.9"', '4 Found "I.8"']);
  });

  test('are the ends of a range, told of each by itself', () => {
    expect(link('I.1–2')).toEqual([]);
    expect(link('I.1–9, I.8–2, I.8–9')).toEqual(['1 Found "I.9"', '1 Found "I.8"', '1 Found "I.8"', '1 Found "I.9"']);
  });

  test('may be written with a capital or in the plural, where there is no such label', () => {
    const other = knownPlaces(
      [document],
      [
        { ...place, label: 'I, Figure 1' },
        { ...place, id: 'i-figure-1', label: 'I, figure 1' },
      ],
    );
    const parsed = parseMarkdown('I, Figure 1', 'note', 'n.mdx');
    if ('fault' in parsed) throw new Error(parsed.fault.message);
    expect(linkPlaces(parsed.tree, other, 'n.mdx', 'I, Figure 1')).toEqual([]);
    expect(JSON.stringify(parsed.tree)).toContain('"block":"i-1"');
    expect(link('I, Figure 1 and I, figures 1 and I, FIGURE 1')).toEqual([]);
  });

  test('have the document’s name in its own language where a note names that', () => {
    const chinese = { ...document, id: 'xianzhang', name: 'Charter', nameLanguage: 'en', language: 'zh-Hans' };
    const places = knownPlaces([chinese], [{ ...place, document: 'xianzhang' }]);
    const parts = [{ id: 'text', heading: 'In law', ofTheText: true, sourced: false, dated: false }];
    const html = (body: string) =>
      readNote(`## In law\n\n${body}`, { file: 'n.mdx', sources: [], parts, places, ...OWN }).note.map((part) =>
        toHtml(part.body).trim(),
      );
    expect(html('xianzhang:I.1')).toEqual([
      '<p><place document="xianzhang" section="i" block="i-1" language="en">Charter, <bdi lang="zh-Hans">I.1</bdi></place></p>',
    ]);
    expect(html('I.1')).toEqual([
      '<p><place document="xianzhang" section="i" block="i-1" language="zh-Hans">I.1</place></p>',
    ]);
  });
});

test('a note may cite ten sources and more', () => {
  const sources = Array.from({ length: 12 }, () => ({ file: 'n.mdx' }));
  const parts = [{ id: 'text', heading: 'In law', ofTheText: true, sourced: false, dated: false }];
  const cited = sources.map((_, index) => `<Source n="${index + 1}" />`).join('');
  const { faults } = readNote(`## In law\n\nX.${cited}`, {
    file: 'n.mdx',
    sources,
    parts,
    places: knownPlaces([], []),
    ...OWN,
  });
  expect(faults).toEqual([]);
});

test('headings of a text have addresses of their own even where nothing else has any', () => {
  expect(headingIds(['A', 'A', 'Main', 'Note x', ''])).toEqual([
    'a',
    'a-1',
    'main-heading',
    'note-x-heading',
    'heading',
  ]);
});

describe('links of the page about the publication', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test('lead below the site’s base, those into the site alone', async () => {
    vi.stubEnv('BASE_URL', '/reader/');
    vi.resetModules();
    const { linkIntoSite } = await import('../../src/core/markdown/about.ts');
    const link = (href: unknown) => ({ type: 'element', tagName: 'a', properties: { href }, children: [] });
    const tree = { type: 'root', children: ['/search/', '/', 'https://a.example/', '#x', 3, undefined].map(link) };
    Reflect.apply(Reflect.apply(linkIntoSite, Object.create(null), []) ?? Object, undefined, [tree]);
    expect(tree.children.map(({ properties }) => properties.href)).toEqual([
      '/reader/search/',
      '/reader/',
      'https://a.example/',
      '#x',
      3,
      undefined,
    ]);
  });
});
