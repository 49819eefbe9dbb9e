/** Whoever cites a point of a second list in a paragraph says which list, since both count from 1. */
import { describe, expect, test } from 'vitest';
import { inputOf } from '../../src/importing/input.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { importDocument, UN } from '../support/imported-document.ts';
import { readLaw } from '../support/imported-laws.ts';
import { FIXTURES } from '../support/imported.ts';

const list = (...words: readonly string[]) =>
  `<DL Type="arabic">${words.map((one, nth) => `<DT>${nth + 1}.</DT><DD>${one}</DD>`).join('')}</DL>`;

/** The places of § 1 of the German law, if it says this in a third paragraph. */
async function placesOf(words: string) {
  const { places, ids, imported } = await readLaw('gii-norm', (xml) =>
    xml.replace('Flut ab.</P>', `Flut ab.</P><P>(3) ${words}</P>`),
  );
  return { imported, ids, places: places.filter(([label]) => label.startsWith('§ 1 Abs. 3 Nr.')) };
}

describe('a point of a second list in a paragraph of a German law', () => {
  const both = `Es brennt${list('vorn,', 'hinten.')}Es brennt nicht${list('oben,', 'unten.')}`;

  test('has a label of its own, and the id that it would have without', async () => {
    const { places, ids } = await placesOf(both);
    expect(places).toEqual([
      ['§ 1 Abs. 3 Nr. 1', 'vorn,'],
      ['§ 1 Abs. 3 Nr. 2', 'hinten.'],
      ['§ 1 Abs. 3 Nr. 1′', 'oben,'],
      ['§ 1 Abs. 3 Nr. 2′', 'unten.'],
    ]);
    expect(ids).toContain('paragraph-1-3-1-again');
  });

  test('is named to the editor, who compares it with the original', async () => {
    const { imported } = await placesOf(both);
    expect(imported.outOfSequence).toEqual([
      { section: 'paragraph-1', number: '1.' },
      { section: 'paragraph-1', number: '2.' },
    ]);
  });

  test('of a third list has another, and so has what is below it', async () => {
    const deep = `<DL Type="alpha"><DT>a)</DT><DD>links,</DD><DT>b)</DT><DD>rechts.</DD></DL>`;
    const { places } = await placesOf(`${both}Es raucht${list(`hier:${deep}`, 'dort.')}`);
    expect(places.slice(4)).toEqual([
      ['§ 1 Abs. 3 Nr. 1′b', 'hier:'],
      ['§ 1 Abs. 3 Nr. 1′b Buchst. a', 'links,'],
      ['§ 1 Abs. 3 Nr. 1′b Buchst. b', 'rechts.'],
      ['§ 1 Abs. 3 Nr. 2′b', 'dort.'],
    ]);
  });
});

test('no label of a text names two places, whatever repeats in it', async () => {
  const lines = [
    '1. One',
    '(a) x',
    '(a) y',
    '1. Two',
    '(a) z',
    '2. Three',
    '(a) v',
    '(b) w',
    '(a) u',
    '2. Four',
    '(a) t',
  ];
  const text = ['# Act', '## Section 1', ...lines, '## Section 2', '1. One', '(a) x', '(b) y', '2. Two'].join('\n\n');
  const { original } = inputOf(new TextEncoder().encode(text.replaceAll('. ', '\\. ')), 'a.md', FIXTURES);
  const { document } = await importDocument(original, { id: 'act', fields: UN });
  const labels = document.sections.flatMap((section) => addressedBlocks(section).map(({ label }) => label));
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});
