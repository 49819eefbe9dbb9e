/** The places in a note, the targets of its links, and the fragments of its headings. */
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { splitterFor } from '../../src/core/languages/split.ts';
import { headingIds } from '../../src/core/markdown/fragments.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { knownPlaces, linkPlaces } from '../../src/core/markdown/places.ts';
import { readTermNote } from '../../src/core/markdown/note.ts';

/** The languages of a note. */
const OWN = { language: 'en', split: splitterFor('en', []), ofFeatures: [], term: 'berth' };

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

  /** Returns the note with its links, and its faults. */
  function link(note: string) {
    const parsed = parseMarkdown(note, 'note', 'n.mdx');
    if ('fault' in parsed) throw new Error(parsed.fault.message);
    return linkPlaces(parsed.tree, known, 'n.mdx', note).map(
      ({ line, message }) => `${line} ${message.split(' in the note')[0]}`,
    );
  }

  test('are not inside longer words or in links', () => {
    expect(link('XI.9 and xI.9')).toEqual([]);
    expect(link('[I.9](/x/), *[I.9](/x/)*')).toEqual([]);
  });

  test('are faults on the line where their paragraph begins, if they do not exist', () => {
    expect(link('Words.\n\n- *I.9*\n- I.8')).toEqual(['3 Found "I.9"', '4 Found "I.8"']);
  });

  test('are those of a law that is cited by Han numerals, with what was inserted', () => {
    const law = {
      ...document,
      language: 'ja',
      join: ['第一項', '第一号'],
      standsAlone: true,
      sections: [{ label: '第一条' }],
    };
    const labels = ['第一条第二項', '第一条第二項第一号', '第一条第二項第一号の二'];
    const parsed = parseMarkdown(`${labels.join(', ')}, 第一条第二項第二号の三`, 'note', 'n.mdx');
    if ('fault' in parsed) throw new Error(parsed.fault.message);
    const places = labels.map((label, nth) => ({ ...place, id: `i-${nth}`, label }));
    const faults = linkPlaces(parsed.tree, knownPlaces([law], places), 'n.mdx', '');
    expect(faults.map(({ message }) => message.split(' in the note')[0])).toEqual(['Found "第一条第二項第二号の三"']);
  });

  test('are both ends of a range, with separate faults', () => {
    expect(link('I.1–2')).toEqual([]);
    expect(link('I.1–9, I.8–2, I.8–9')).toEqual(['1 Found "I.9"', '1 Found "I.8"', '1 Found "I.8"', '1 Found "I.9"']);
  });

  test('may have a capital or the plural, if no label is like that', () => {
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

  test('have the name of the document in its own language if the note names it', () => {
    const chinese = { ...document, id: 'xianzhang', name: 'Charter', nameLanguage: 'en', language: 'zh-Hans' };
    const places = knownPlaces([chinese], [{ ...place, document: 'xianzhang' }]);
    const parts = [{ id: 'text', heading: 'In law', ofTheText: true, sourced: false, dated: false }];
    const html = (body: string) =>
      readTermNote(`## In law\n\n${body}`, { file: 'n.mdx', sources: [], parts, places, ...OWN }).note.map((part) =>
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
  const { faults } = readTermNote(`## In law\n\nX.${cited}`, {
    file: 'n.mdx',
    sources,
    parts,
    places: knownPlaces([], []),
    ...OWN,
  });
  expect(faults).toEqual([]);
});

test('headings of a text have different addresses even without any others', () => {
  expect(headingIds(['A', 'A', 'Main', 'Note x', ''])).toEqual([
    'a',
    'a-1',
    'main-heading',
    'note-x-heading',
    'heading',
  ]);
});
