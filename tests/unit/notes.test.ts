/** A term's note, as it is read and as faults in it are told. */
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { refuseCode, linkIntoSite } from '../../src/core/markdown/about.ts';
import { splitterFor } from '../../src/core/languages/split.ts';
import { checkHeadings } from '../../src/core/markdown/fragments.ts';
import { readNote } from '../../src/core/markdown/note.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { knownPlaces } from '../../src/core/markdown/places.ts';
import type { ContentKind } from '../../src/core/markdown/elements.ts';
import { readMarkup } from '../../src/core/markdown/markup.ts';
import { checkReferences } from '../../src/core/markdown/references.ts';

const PARTS = [
  { id: 'text', heading: 'In the text', ofTheText: true, sourced: false, dated: false },
  { id: 'law', heading: 'In law', ofTheText: true, sourced: false, dated: false },
  { id: 'practice', heading: 'In practice', ofTheText: false, sourced: true, dated: false },
  { id: 'origin', heading: 'Origin', ofTheText: false, sourced: true, dated: true },
  { id: 'open', heading: 'Main', ofTheText: false, sourced: false, dated: false },
] as const;

const place = { document: 'charter', section: 'i', id: 'i-1', label: 'I.1' };
const PLACES = knownPlaces(
  [
    { id: 'charter', name: 'The charter', nameLanguage: 'en', language: 'en', sections: [{ label: 'I' }] },
    { id: 'ilan', name: 'Declaration', nameLanguage: 'en', language: 'ar', sections: [{ label: 'أ' }] },
    {
      id: 'xianzhang',
      name: '宪章',
      nameLanguage: 'zh-Hans',
      language: 'zh-Hans',
      sections: [{ label: '一' }, { label: 'I' }],
    },
  ],
  [
    place,
    { ...place, document: 'xianzhang', id: 'yi-4', section: 'yi', label: '一.4' },
    { ...place, document: 'ilan', id: 'alif-2', section: 'alif', label: 'أ.2' },
    { ...place, id: 'i-2', label: 'I.2' },
    { ...place, document: 'xianzhang', section: 'i', label: 'I.1' },
  ],
);

/** In English, with words in Chinese. */
const OWN = { language: 'en', split: splitterFor('en', ['zh']) };

/** Reads a note whose term lists so many sources, the first on line 5 of the file. */
function read(body: string, sources = 0) {
  const positions = Array.from({ length: sources }, (_, index) => ({ file: 'n.mdx', line: index + 5, column: 3 }));
  return readNote(body, { file: 'n.mdx', sources: positions, parts: PARTS, places: PLACES, ...OWN });
}

const faultsOf = (body: string, sources = 0) =>
  read(body, sources).faults.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);

/** The parts of a note, each as its heading's fragment and its HTML. */
function partsOf(body: string, sources = 0) {
  const { note, faults } = read(body, sources);
  expect(faults).toEqual([]);
  return note.map((part) => [part.id, part.fragment, toHtml(part.body).replaceAll('\n', '')]);
}

describe('a reader of a note', () => {
  test('gets its parts in order, each with the fragment of its heading and what stands below it', () => {
    expect(partsOf('## In the text\n\nOne.\n\nTwo *three* **four**.\n\n## Main\n\n> Five.\n\n`six`\n')).toEqual([
      ['text', 'in-the-text', '<p>One.</p><p>Two <em>three</em> <strong>four</strong>.</p>'],
      // Another part of the page has the id of its words.
      ['open', 'main-heading', '<blockquote><p>Five.</p></blockquote><p><code>six</code></p>'],
    ]);
    expect(partsOf('## In the text\n')).toEqual([['text', 'in-the-text', '']]);
  });

  test('gets a source where one is cited, as often as it is', () => {
    expect(partsOf('## In practice\n\nOne.<Source n="2" /> Two.<Source n="1" /><Source n="2" />', 2)).toEqual([
      ['practice', 'in-practice', '<p>One.<source number="2"> Two.<source number="1"><source number="2"></p>'],
    ]);
  });

  test('gets the list of a dated part with its dates apart from the words', () => {
    expect(
      partsOf(
        '## Origin\n\n- 1978: *One*.<Source n="1" />\n- 1978-12：Two.<Source n="1" />\n\n  - Three.<Source n="1" />',
        1,
      ),
    ).toEqual([
      [
        'origin',
        'origin',
        '<ol class="dated"><li><p><date datetime="1978"></date> <em>One</em>.<source number="1"></p></li>' +
          '<li><p><date datetime="1978-12"></date> Two.<source number="1"></p><ul><li>Three.<source number="1"></li></ul></li></ol>',
      ],
    ]);
  });

  test('gets links to the places that it names, in the language of their document', () => {
    expect(partsOf('## In the text\n\nSee I.2, charter:I.1 and 一.4. [I.2](/x/)')).toEqual([
      [
        'text',
        'in-the-text',
        '<p>See <place document="charter" section="i" block="i-2" language="en">I.2</place>, ' +
          '<place document="charter" section="i" block="i-1" language="en">The charter, I.1</place> and ' +
          '<place document="xianzhang" section="yi" block="yi-4" language="zh-Hans">一.4</place>. ' +
          '<a href="/x/">I.2</a></p>',
      ],
    ]);
  });

  test('hears the short title of a document in the language of the note, and the number in its own', () => {
    expect(partsOf('## In the text\n\nilan:أ.2')[0]?.[2]).toBe(
      '<p><place document="ilan" section="alif" block="alif-2" language="en">' +
        'Declaration, <bdi lang="ar" dir="rtl">أ.2</bdi></place></p>',
    );
  });

  test('hears words of other languages as such', () => {
    expect(partsOf('## In the text\n\nCalled 基本国策 (jīběn guócè).')).toEqual([
      [
        'text',
        'in-the-text',
        '<p>Called <span lang="zh-Hans">基本国策</span> (<span lang="zh-Latn">jīběn guócè</span>).</p>',
      ],
    ]);
  });
});

describe('an editor is told of', () => {
  const HEADINGS = '"## In the text", "## In law", "## In practice", "## Origin", "## Main"';

  test.each([
    ['a heading that is no part’s', '## In books\n\nX.\n\n## In the text', 1],
    ['a heading twice', '## In the text\n\nX.\n\n## In the text\n\nX.', 5],
    ['headings out of order', '## In law\n\nX.\n\n## In the text\n\nX.', 5],
    ['a heading of another level', '### In law\n\nX.', 1],
  ])('%s', (_, body, line) => {
    expect(faultsOf(body)).toEqual([
      expect.stringMatching(
        new RegExp(`^n\\.mdx:${line}:1 Found the heading "In [a-z ]+", expected ${HEADINGS}, each at most once and in`),
      ),
    ]);
  });

  test('a heading that is not plain words', () => {
    expect(faultsOf('## *In law*\n\nX.')).toEqual([
      `n.mdx:1:1 Found the heading "", expected ${HEADINGS}, each at most once and in this order. Rename or move it.`,
    ]);
  });

  test('text before any heading', () => {
    expect(faultsOf('Words.\n\n## In law\n\nX.')).toEqual([
      `n.mdx:1:1 Found text before any heading, expected one of ${HEADINGS} above it. Say under which heading it belongs.`,
    ]);
  });

  test('each statement of a sourced part that cites nothing: a paragraph, an item, a quotation', () => {
    const told = (line: number, column: number) =>
      `n.mdx:${line}:${column} Found a statement without a source under "In practice", expected <Source n="…" /> in each. Cite its source or move it to another part.`;
    const cited = '## In practice\n\nOne.<Source n="1" />\n\n- *Two <Source n="1" />*\n';
    expect(faultsOf(cited, 1)).toEqual([]);
    expect(faultsOf(`${cited}- Three.\n\nFour.\n\n> Five.\n\n## Main\n\nSix.`, 1)).toEqual([
      told(6, 3),
      told(8, 1),
      told(10, 3),
    ]);
  });

  test('a sourced part that says nothing', () => {
    expect(faultsOf('## In law\n\n## In practice\n\n## Main\n\nX.')).toEqual([
      'n.mdx:3:1 Found nothing under "In practice", expected statements with their sources. Add them or remove the heading.',
    ]);
  });

  test('what a dated part has that is no list of items in order of time', () => {
    const expected = 'expected one list of items such as "- 2018-12: Words.", in order of time';
    const dated = (body: string) =>
      faultsOf(`## In law\n\n## Origin\n\n${body.replaceAll('.', '.<Source n="1" />')}`, 1);
    expect(dated('- 1978: A.\n- 1978-12-18: B.\n- 1978: C.\n- 1979-01: D.\n- 1979-01: E.')).toEqual([]);
    expect(faultsOf('## In law\n\n## Origin')).toEqual([
      `n.mdx:3:1 Found nothing below the heading, ${expected}. Add it or remove the heading.`,
    ]);
    expect(dated('Before.\n\n- 1978: A.\n\nAfter.\n\n1. 1979: B.')).toEqual([
      `n.mdx:5:1 Found what is no part of the list, ${expected}. Make an item of it.`,
      `n.mdx:9:1 Found what is no part of the list, ${expected}. Make an item of it.`,
      `n.mdx:11:1 Found what is no part of the list, ${expected}. Make an item of it.`,
    ]);
    expect(dated('- A.\n- 1978:A.\n- > 1978: A.\n- about 1978: A.')).toEqual(
      [5, 6, 7, 8].map(
        (line) => `n.mdx:${line}:1 Found an item without a date, ${expected}. Begin it with its date and a colon.`,
      ),
    );
    expect(dated('- 1979-03: A.\n- 1979-02: B.\n- 1978: C.\n- 1979-13: D.\n- 1979-02-30: E.\n- 9999: F.')).toEqual([
      `n.mdx:6:1 Found 1979-02 after 1979-03, ${expected}. Move the item, or correct its date.`,
      `n.mdx:7:1 Found 1978 after 1979-03, ${expected}. Move the item, or correct its date.`,
      `n.mdx:8:1 In the date of an item, found "1979-13", expected a date such as '2025-11-14', '2025-11' or '2025'. Correct it.`,
      'n.mdx:9:1 In the date of an item, found "1979-02-30", a day that no calendar has. Correct it.',
      'n.mdx:10:1 In the date of an item, found "9999", a date that has not come yet. Correct it.',
    ]);
    // Each item cites its source.
    expect(faultsOf('## In law\n\n## Origin\n\n- 1978: A.')).toEqual([
      'n.mdx:5:3 Found a statement without a source under "Origin", expected <Source n="…" /> in each. Cite its source or move it to another part.',
    ]);
  });

  test('a number that is no source’s, and a source that no statement cites', () => {
    const told = (written: string) =>
      `n.mdx:3:3 Found <Source n="${written}" />, expected a number from 1 to 2, the sources in the front matter. Correct the number or add the source.`;
    for (const written of ['0', '3', '-1', 'x', '', '1.5', '01x'])
      expect(faultsOf(`## In law\n\nX.<Source n="${written}" /><Source n="1" /><Source n="2" />`, 2)).toEqual([
        told(written),
      ]);
    expect(faultsOf('## In law\n\nX.<Source n="2" />', 3)).toEqual([
      'n.mdx:5:3 Found source 1 listed but not cited, expected <Source n="1" /> in the note. Cite it or remove it.',
      'n.mdx:7:3 Found source 3 listed but not cited, expected <Source n="3" /> in the note. Cite it or remove it.',
    ]);
    expect(faultsOf('## In law\n\nX.<Source />', 1)[0]).toContain('Found <Source n="" />');
  });

  test('a term that has neither a source nor a part of what the text says', () => {
    expect(faultsOf('## Main\n\nX.')).toEqual([
      'n.mdx:1:1 Found a term with no source and no "## In the text" or "## In law", expected one of the two. List a source, or say what the text says.',
    ]);
    expect(faultsOf('## Main\n\nX.<Source n="1" />', 1)).toEqual([]);
    expect(faultsOf('## In law\n\nX.')).toEqual([]);
    // One fault at a time: what else is wrong may be why.
    expect(faultsOf('X.')).toHaveLength(1);
  });

  test('a name of a place that is in several documents or in none, of a document that is not there', () => {
    expect(faultsOf('## In law\n\nI.1\nor I.9, charter:I.9, chartre:I.1')).toEqual([
      'n.mdx:3:1 Found "I.1" in the note, which 2 documents have, expected one paragraph. Say which is meant: "charter:I.1" or "xianzhang:I.1".',
      'n.mdx:4:4 Found "I.9" in the note, expected the number of a paragraph or caption, but no document has that one. Correct the number.',
      'n.mdx:4:9 Found "charter:I.9" in the note, expected the number of a paragraph or caption, but that document has none such. Correct the number.',
      'n.mdx:4:22 Found "chartre:I.1" in the note, expected the id of a document before the colon, but there is no content/documents/chartre/. Did you mean "charter"?',
    ]);
  });

  test('what is not allowed, with all else', () => {
    expect(faultsOf('Words {1}.')).toEqual([
      'n.mdx:1:7 Found an expression in braces, expected only words, Markdown and <Source n="…">. Content holds no code: remove it, or write "\\{" where a brace is meant.',
      `n.mdx:1:1 Found text before any heading, expected one of ${HEADINGS} above it. Say under which heading it belongs.`,
    ]);
    expect(faultsOf('Words <b.')[0]).toMatch(
      /^n\.mdx:1:\d+ Found MDX that does not parse: .* Close the tag, or escape/,
    );
    expect(read('Words {1}.').note).toEqual([]);
  });
});

describe('a note of a publication without documents', () => {
  test('may have what looks like the name of a place', () => {
    const known = knownPlaces([], []);
    const { note, faults } = readNote('## In law\n\nI.1', {
      file: 'n.mdx',
      sources: [],
      parts: PARTS,
      places: known,
      ...OWN,
    });
    expect(faults).toEqual([]);
    expect(note.map(({ body }) => toHtml(body).trim())).toEqual(['<p>I.1</p>']);
  });
});

describe('characters that are written as references', () => {
  const told = (body: string) => {
    const parsed = parseMarkdown(body, 'note', 'a.mdx');
    if ('fault' in parsed) throw new Error(parsed.fault.message);
    return checkReferences(parsed.tree, body, 'a.mdx').map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    );
  };

  test('are told of, in words and in links, but not those that the file has itself', () => {
    const message = 'Found a reference for';
    expect(told('Words\n\na&#x202E;b')).toEqual([expect.stringContaining(`a.mdx:3:1 ${message} U+202E`)]);
    expect(told('[x](https://a.example/&#x200B;)')).toEqual([expect.stringContaining(`a.mdx:1:1 ${message} U+200B`)]);
    expect(told('[x](https://a.example/ "a&shy;b")')).toEqual([expect.stringContaining(`a.mdx:1:1 ${message} U+00AD`)]);
    expect(told('a&shy;b\nc&shy;d')).toHaveLength(2);
    expect(told('a\u00adb &amp; [x](https://a.example/)')).toEqual([]);
  });

  test('are told of in notes and about the publication; official text is held against its source', () => {
    const faults = (kind: ContentKind) => readMarkup('a&shy;b', kind, 'a.mdx').faults.length;
    expect([faults('note'), faults('about'), faults('section')]).toEqual([1, 1, 0]);
  });
});

describe('the page about the publication', () => {
  const parse = (body: string) => {
    const parsed = parseMarkdown(body, 'about', 'about.mdx');
    if ('fault' in parsed) throw new Error(parsed.fault.message);
    return parsed.tree;
  };

  test('may not have a heading with the address of another part of the page', () => {
    expect(checkHeadings(parse('# Fine\n\n## *Main*\n\nMain\n\n## Note x'), 'about.mdx')).toEqual([
      {
        file: 'about.mdx',
        line: 3,
        column: 1,
        message:
          'Found the heading "Main", whose address would be "#main", that of another part of the page. Choose other words.',
      },
    ]);
  });

  test('is refused where the parser that makes code of it sees something else in it', () => {
    const refuse = refuseCode.call(Object.create(null));
    const file = { path: 'about.mdx' };
    const run = (body: string) => () => Reflect.apply(refuse ?? Object, undefined, [parse(body), file]);
    expect(run('Words.')).not.toThrow();
    expect(run('{process.env}')).toThrow(/about\.mdx:1:1[^]*expression in braces/);
  });

  test('has its links within the site lead below the site’s base, and no others', () => {
    const link = (href: unknown) => ({ type: 'element', tagName: 'a', properties: { href }, children: [] });
    const tree = { type: 'root', children: ['/search/', 'https://a.example/', '#x', undefined].map(link) };
    Reflect.apply(linkIntoSite.call(Object.create(null)) ?? Object, undefined, [tree]);
    expect(tree.children.map(({ properties }) => properties.href)).toEqual([
      '/search/',
      'https://a.example/',
      '#x',
      undefined,
    ]);
  });
});
