/** A term’s note, as a reader gets it. */
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readTermNote } from '../../src/core/markdown/note.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { knownPlaces } from '../../src/core/markdown/places.ts';
import type { ContentKind } from '../../src/core/markdown/elements.ts';
import { readMarkup } from '../../src/core/markdown/markup.ts';
import { checkReferences } from '../../src/core/markdown/references.ts';
import { PARTS, OWN, read } from '../support/note.ts';

/** Returns the parts of a note, each as the fragment of its heading and its HTML. */
function partsOf(body: string, sources = 0) {
  const { note, faults } = read(body, sources);
  expect(faults).toEqual([]);
  return note.map((part) => [part.id, part.fragment, toHtml(part.body).replaceAll('\n', '')]);
}

describe('a reader of a note', () => {
  test('gets its parts in order, each with the fragment of its heading and the text below it', () => {
    expect(partsOf('## In the text\n\nOne.\n\nTwo *three* **four**.\n\n## Main\n\n> Five.\n\n`six`\n')).toEqual([
      ['text', 'in-the-text', '<p>One.</p><p>Two <em>three</em> <strong>four</strong>.</p>'],
      // Another part of the page already has the id from these words.
      ['open', 'main-heading', '<blockquote><p>Five.</p></blockquote><p><code>six</code></p>'],
    ]);
    expect(partsOf('## In the text\n')).toEqual([['text', 'in-the-text', '']]);
  });

  test('gets a source at every citation of it', () => {
    expect(partsOf('## In practice\n\nOne.<Source n="2" /> Two.<Source n="1" /><Source n="2" />', 2)).toEqual([
      ['practice', 'in-practice', '<p>One.<source number="2"> Two.<source number="1"><source number="2"></p>'],
    ]);
  });

  test('gets the list of a dated part with dates separate from the words', () => {
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

  test('gets links to the places in it, in the language of their document', () => {
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

  test('hears words in other languages in these languages', () => {
    expect(partsOf('## In the text\n\nCalled 基本国策 (jīběn guócè).')).toEqual([
      [
        'text',
        'in-the-text',
        '<p>Called <span lang="zh-Hans">基本国策</span> (<span lang="zh-Latn">jīběn guócè</span>).</p>',
      ],
    ]);
  });
});

describe('a note of a publication without documents', () => {
  test('may contain words that look like the name of a place', () => {
    const known = knownPlaces([], []);
    const { note, faults } = readTermNote('## In law\n\nI.1', {
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

  test('get a warning, in words and in links, unless the file also has the character itself', () => {
    const message = 'Found a reference for';
    expect(told('Words\n\na&#x202E;b')).toEqual([expect.stringContaining(`a.mdx:3:1 ${message} U+202E`)]);
    expect(told('[x](https://a.example/&#x200B;)')).toEqual([expect.stringContaining(`a.mdx:1:1 ${message} U+200B`)]);
    expect(told('[x](https://a.example/ "a&shy;b")')).toEqual([expect.stringContaining(`a.mdx:1:1 ${message} U+00AD`)]);
    expect(told('a&shy;b\nc&shy;d')).toHaveLength(2);
    expect(told('a\u00adb &amp; [x](https://a.example/)')).toEqual([]);
  });

  test('get a warning in notes and in about.mdx; official text is compared with its source instead', () => {
    const faults = (kind: ContentKind) => readMarkup('a&shy;b', kind, 'a.mdx').faults.length;
    expect([faults('note'), faults('about'), faults('section')]).toEqual([1, 1, 0]);
  });
});
