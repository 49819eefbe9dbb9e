/** What a reader of a Word file, or of Markdown, sees beside passages of whether they are in force; and what becomes of it. */
import { rmSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document, Term } from '../../src/core/model.ts';
import { linesOf } from '../../src/proof/promised-document.ts';
import { readMarkdown } from '../../src/proof/downloads/markdown.ts';
import { openTaken } from '../../src/proof/downloads/reading.ts';
import { readWord } from '../../src/proof/downloads/word.ts';
import { Folder } from '../support/publication.ts';
import { blocksOf, formsOf, markdownOf, roundTrip } from '../support/round-trip.ts';
import { writeForceContent } from '../support/sites/force-content.ts';
import { pageOf, withoutCarried, wordOf } from '../support/word.ts';

const folder = new Folder();
const documents = new Map<string, Document>();
let terms: readonly Term[] = [];
beforeAll(() => {
  writeForceContent(folder.path);
  const { publication } = folder.compile();
  for (const document of publication?.documents ?? []) documents.set(document.id, document);
  terms = publication?.terms ?? [];
});
afterAll(() => rmSync(folder.path, { recursive: true }));

function documentOf(id: string): Document {
  const found = documents.get(id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

/** What the Word file says of the force of passages, each with the words after it. */
async function saidInWord(id: string): Promise<string[]> {
  const { body } = await pageOf(await wordOf(documentOf(id), terms), ['r.WhetherInForce => span.force']);
  for (const lineBreak of body.querySelectorAll('.force br')) lineBreak.replaceWith(' | ');
  return [...body.querySelectorAll('.force')].map((said) => {
    const after = said.parentElement?.textContent.split(said.textContent)[1] ?? '';
    return `${said.textContent}${after.slice(0, 15)}`;
  });
}

/** The same in Markdown. */
const saidInMarkdown = (id: string) =>
  [...markdownOf(documentOf(id), terms).matchAll(/(?<=\) )_([^_\n]+)_ (.{1,15})/g)].map(
    ([, said, after]) => `${said} | ${after}`,
  );

describe('a reader of a file sees whether a passage is in force before its words,', () => {
  test('but not again before its points', async () => {
    const said = [
      'Not yet in force: from 1 July 2021 | 3. The pier mas',
      'Suspended: in force until 31 December 2020 | 8. ',
    ];
    expect(await saidInWord('pier-rules')).toEqual(said.map((one) => expect.stringContaining(one)));
    expect(saidInMarkdown('pier-rules')).toEqual(said.map((one) => expect.stringContaining(one)));
  });

  test('also in tables, at captions, at footnotes and in a whole section', async () => {
    const inMarkdown = saidInMarkdown('harbour-code').map((one) => one.split(' | ')[0]);
    expect(inMarkdown).toEqual([
      'No longer in force',
      'No longer in force',
      'Repealed: in force until 30 June 2020',
      'Repealed: in force until 30 June 2020',
      'In force in these words since 1 July 2020',
    ]);
    const inWord = await saidInWord('harbour-code');
    expect(inWord.map((one) => one.split(' | ')[0]).toSorted()).toEqual(inMarkdown.toSorted());
    expect(saidInMarkdown('mooring-rules')).toHaveLength(2);
    expect(await saidInWord('mooring-rules')).toHaveLength(2);
  });
});

describe.for(['pier-rules', 'harbour-code', 'mooring-rules'])('%s', (id) => {
  test('has the official words and no others where a build proves its files', async () => {
    // Markdown has the lines of a heading on one.
    const lines = linesOf(folder.read(`documents/${id}/source.txt`)).join(' ');
    const shown = (blocks: readonly { readonly text: string }[]) =>
      blocks.map(({ text }) => text.replaceAll('\n', ' ')).join(' ');
    const word = openTaken(await wordOf(documentOf(id), terms));
    expect(shown(readWord(word))).toBe(lines);
    expect(shown(readMarkdown(openTaken(strToU8(markdownOf(documentOf(id), terms)))))).toBe(lines);
  });

  test('comes back from its files with the same blocks, and the editor learns what is left out', async () => {
    const document = documentOf(id);
    const pictures = folder.at(`documents/${id}`);
    const learns = expect.stringMatching(/^dropped: whether a passage is in force, which no official text says: "/);
    const markdown = await roundTrip(document, markdownOf(document, terms), pictures);
    expect(blocksOf(markdown.document)).toEqual(blocksOf(document));
    expect(markdown.remarks).toContainEqual(learns);
    const word = await roundTrip(document, withoutCarried(await wordOf(document, terms)), pictures);
    expect(blocksOf(word.document)).toEqual(blocksOf(document));
    expect(formsOf(word.document)).toEqual(formsOf(document));
    expect(word.remarks).toContainEqual(learns);
  });
});
