/** The numbers beside items, which a browser drew in the original, in everything that readers take away. */
import { expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { inputOf } from '../../src/importing/input.ts';
import { importDocument, UN } from '../support/imported-document.ts';
import { FIXTURES } from '../support/imported.ts';
import { akomaNtosoOf, blocksOf, bookOf, markdownOf, roundTrip } from '../support/round-trip.ts';
import { wordOf } from '../support/word.ts';

const PAGE = `<!doctype html><html lang="en"><title>Harbour Act</title><h1>Harbour Act</h1>
<h2>Section 1</h2><p>A berth has</p>
<ol type="a"><li>a grant<ol><li>to moor<ol type="A"><li>a boat and</li><li>a raft</li></ol></li><li>to leave</li></ol></li>
<li><ol><li>only inner words</li></ol></li><li value="5">a fee</li></ol>
<h2>Section 2</h2><p>The old Act said:</p>
<blockquote><ol type="i" start="2"><li>Pay.</li><li>Leave.</li></ol><ol start="4"><li>Ice.</li></ol></blockquote>
<ul><li>a bullet</li></ul><ol reversed><li>last</li><li>first</li></ol></html>`;

const bytes = new TextEncoder().encode(PAGE);

async function act() {
  const { original } = inputOf(bytes, 'a.html', FIXTURES);
  return (await importDocument(original, { id: 'act', fields: { ...UN, kind: 'law' } })).document;
}

/** The number beside each item, with the item’s words. */
const numbersOf = ({ sections }: Document): string[] =>
  sections.flatMap((section) =>
    allBlocks(section).flatMap((block) => (block.kind === 'item' ? `${block.marker ?? '-'} ${block.text}` : [])),
  );

test('a reader sees each item with the number of the original', async () => {
  expect(numbersOf(await act())).toEqual([
    ...['a. a grant', '1. to moor', 'A. a boat and', 'B. a raft', '2. to leave'],
    ...['b. ', '1. only inner words', 'e. a fee'],
    ...['ii. Pay.', 'iii. Leave.', '4. Ice.', '- a bullet', '2. last', '1. first'],
  ]);
});

test.each([
  ['the Markdown', 'act.md', markdownOf],
  ['the Akoma Ntoso', 'act.akn.xml', akomaNtosoOf],
  ['the book', 'act.epub', bookOf],
  ['the Word file', 'act.docx', wordOf],
])('an editor who imports %s again gets the same numbers, words, labels and ids', async (_, name, exported) => {
  const document = await act();
  const { document: again } = await roundTrip(document, await exported(document, []), FIXTURES, name);
  expect(numbersOf(again)).toEqual(numbersOf(document));
  expect(blocksOf(again)).toEqual(blocksOf(document));
});
