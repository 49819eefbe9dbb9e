/** The proof of pages that have a text beside another language: what an editor is told if official words are wrong there. */
import { describe, expect, test } from 'vitest';
import { proveBeside } from '../../src/proof/beside.ts';
import { readBeside } from '../../src/proof/beside-data.ts';
import { comparedPassages } from '../../src/proof/compared.ts';
import type { PromisedDocument } from '../../src/proof/promised-document.ts';
import { parsePage } from '../../src/proof/tree.ts';

const FILE = 'law/@beside/fr/i/index.html';

/** A document of one section, whose passages are i-1, i-2 and so on. */
const document = (id: string, language: string, heading: string, ...texts: readonly string[]): PromisedDocument => ({
  id,
  language,
  lines: ['Title', heading, ...texts],
  titleLines: 1,
  shortTitle: undefined,
  publisher: 'A town',
  published: '2020-01-01',
  url: 'https://town.example/',
  force: undefined,
  sections: [],
  passages: [],
  paragraphs: texts.map((text, index) => ({ id: `i-${index + 1}`, section: 'i', formerly: [], text })),
  files: new Map(),
});

const DOCUMENTS = [
  document('law', 'en', 'I. Boats', 'Boats pay.', 'Ferries pay more.'),
  document('law/@fr', 'fr', 'I. Bateaux', 'Le bateau paie.', 'Le bac paie plus.'),
];

const cell = (side: string, ...parts: readonly (readonly [string, string])[]) =>
  `<div data-side="${side}">${parts.map(([id, words]) => `<p data-passage="${id}">${words}</p>`).join('')}</div>`;

const PAGE = [
  cell('leading', ['', 'I. Boats']),
  cell('leading', ['i-1', 'Boats pay.']),
  cell('leading', ['i-2', 'Ferries pay more.']),
  cell('other', ['', 'I. Bateaux']),
  cell('other', ['i-1', 'Le bateau <em>paie</em>.']),
  cell('other', ['i-2', 'Le bac paie plus.']),
].join('');

/** What the proof says of the page once `from` is `to` in it. */
function told(from = '', to = ''): string[] {
  if (!PAGE.includes(from)) throw new Error(`The page has no ${from}.`);
  const page = parsePage(FILE, `<!doctype html><main>${PAGE.replace(from, to)}</main>`, '/');
  return proveBeside(FILE, comparedPassages(page), DOCUMENTS).map(
    ({ found, expected }) => `Found ${found}, expected ${expected}.`,
  );
}

test('a page that has the words of both texts is sound', () => {
  expect(told()).toEqual([]);
});

describe('an editor is told', () => {
  test.each([
    [
      'a word of the text that leads',
      'Boats pay.',
      'Boats pay',
      /Found "Boats pay" at i-1, expected "Boats pay\.", as law/,
    ],
    [
      'a word of the other text',
      'bac',
      'bateau',
      /Found "Le bateau paie plus\." at i-2, expected .*as law\/@fr has it/,
    ],
    ['words that neither text has', 'I. Bateaux', 'I. Boats', /Found "I\. Boats", expected only words of law\/@fr/],
    [
      'a passage that is missing',
      cell('leading', ['i-2', 'Ferries pay more.']),
      '',
      /Found nothing of i-2, expected every/,
    ],
    [
      'a passage that stands twice',
      cell('leading', ['i-2', 'Ferries pay more.']),
      cell('leading', ['i-2', 'Ferries pay more.'], ['i-1', 'Boats pay.']),
      /Found i-1 where it does not stand, expected the order of law/,
    ],
    ['a passage that does not exist', 'data-passage="i-2">Le bac', 'data-passage="i-3">Le bac', /at i-3, expected ""/],
  ])('of %s', (_, from, to, fault) => {
    expect(told(from, to)).toEqual([expect.stringMatching(fault)]);
  });
});

describe('of the data of such a page, an editor is told', () => {
  const [english, french] = DOCUMENTS;
  const row = (passage: string, id: string | undefined, ...pieces: readonly unknown[]) => ({
    passages: [passage],
    words: [{ ...(id !== undefined && { id, label: 'A.1' }), pieces }],
  });
  const read = (...rows: readonly unknown[]) => {
    if (english === undefined || french === undefined) throw new Error('There are no two texts.');
    return readBeside(english, 'i', french)({ language: 'fr', direction: 'ltr', rows }, french.id, '').details;
  };
  const last = row('i-2', 'i-2', 'Le bac paie plus.');

  test('the label and the words of each passage, to be held against the page that has it', () => {
    expect(read(row('i-1', 'i-1', 'Le ', ['em', {}, 'bateau'], ' paie.'), last)).toEqual([
      { kind: 'language', of: 'law/@fr', given: 'fr' },
      { kind: 'label', of: 'law/@fr#i-1', given: 'A.1' },
      { kind: 'words', of: 'law/@fr#i-1', given: 'Le bateau paie.' },
      { kind: 'label', of: 'law/@fr#i-2', given: 'A.1' },
      { kind: 'words', of: 'law/@fr#i-2', given: 'Le bac paie plus.' },
    ]);
  });

  test('a passage that is missing, and words without an address that the text does not have', () => {
    expect(() => read(last)).toThrow('it has nothing of i-1');
    expect(() => read(row('i-1', undefined, 'I. Boats'), last)).toThrow(
      'it has "I. Boats", which is no line of law/@fr',
    );
    expect(read(row('i-1', undefined, 'I. Bateaux'), last)).toHaveLength(3);
  });
});
