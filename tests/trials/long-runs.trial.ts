/** A long run of one sign costs no more than its length: four times as many cost at most six times as much. */
import { expect, test } from 'vitest';
import { judge } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';
import { referenceWordsOf } from '../../src/core/languages/reference-words.ts';
import { blocksWithLead, contextOf } from '../../src/core/references/context.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { trusted } from '../../src/core/trusted.ts';
import { ImportLog } from '../../src/importing/import-log.ts';
import { textOfWord } from '../../src/importing/prove/word-text.ts';
import { textOfXml } from '../../src/importing/prove/xml-text.ts';
import { readHtml } from '../../src/importing/read/html.ts';
import { prepareWord } from '../../src/importing/read/word-parts.ts';
import { titledUnits } from '../../src/importing/recognise/titled-units.ts';
import { findAcronyms } from '../../src/suggesting/acronyms.ts';
import { publication } from '../support/charter-model.ts';
import { growthOf } from '../support/growth.ts';

/** The most times as much that four times the length may cost. */
const MOST = 6;

const WORD = '<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>';
const english = referenceWordsOf('en');
const context = english && contextOf(english);
const [section] = publication().documents.flatMap(({ sections }) => sections);
const [block] = section === undefined ? [] : addressedBlocks(section);

/** The acronyms in one paragraph of English. */
function acronymsIn(text: string): unknown {
  if (block === undefined) throw new Error('Found no paragraph.');
  const passages = [{ block, text, words: [] }];
  return findAcronyms({ language: 'en', passages, order: () => 0, byWord: new Map() });
}

const quoted = sourceOf('law', {
  title: 'Law',
  sections: [
    { id: 'i', label: 'I', blocks: [{ id: 'i-1', label: 'I.1', text: 'Every boat pays the dues of the harbour.' }] },
  ],
});

/** What is read or judged, of so many letters. */
const CASES: Readonly<Record<string, (much: number) => unknown>> = {
  'dots before the number of a page': (much) =>
    titledUnits([{ node: { type: 'paragraph', children: [] }, text: `Part one ${'.'.repeat(much)}a` }], 'en'),
  'spaces in the title of a page': (much) =>
    readHtml(`<title>A${'\u{A0}'.repeat(much)}b</title><p>A</p>`, {}, new ImportLog()),
  'blanks in a paragraph of XML': (much) => textOfXml(`<p>a${' '.repeat(much)}b</p>`),
  'footnotes of a Word file that do not end': (much) => {
    const texts = new Map([
      ['word/document.xml', WORD],
      ['word/footnotes.xml', '<w:footnote '.repeat(much / 12)],
    ]);
    prepareWord(texts);
    try {
      textOfWord(texts);
    } catch {
      // A parser refuses it, which is what an editor should be told.
    }
  },
  'a word before a reference': (much) => context?.isAfterName(`${'1a'.repeat(much / 2)}!- `),
  'digits before a reference': (much) => context?.isAfterName(`${'1'.repeat(much)} of `),
  'stops at the end of a paragraph': (much) =>
    blocksWithLead({
      blocks: [{ ...trusted<NonNullable<typeof block>>(block), text: `A${'. '.repeat(much / 2)}a` }],
      footnotes: [],
    }),
  'words before an acronym': (much) => acronymsIn(`${'harbour office '.repeat(much / 15)}(HO) is open.`),
  'one word before an acronym': (much) => acronymsIn(`${'o'.repeat(much)} (HO) is open.`),
  'many acronyms': (much) => acronymsIn('a harbour office (HO) '.repeat(much / 22)),
  'opening marks': (much) => [...judge('“'.repeat(much), [quoted])],
  'paragraphs of opening marks': (much) => [...judge(`${'“'.repeat(much / 20)}\n\n`.repeat(20), [quoted])],
  'pairs of marks': (much) => [...judge('“”'.repeat(much / 2), [quoted])],
  'marks before a quotation': (much) => [
    ...judge(`${'“'.repeat(much)}Every boat pays the dues of the harbour.” (I.1)`, [quoted]),
  ],
  'stops and marks': (much) => [...judge('.”'.repeat(much / 2), [quoted])],
  'brackets and marks': (much) => [...judge('(“'.repeat(much / 2), [quoted])],
};

test.each(Object.entries(CASES))('four times the length costs at most six times as much: %s', async (_, work) => {
  expect((await growthOf(work, { from: 5000, most: 320_000 })) ?? 0).toBeLessThan(MOST);
});
