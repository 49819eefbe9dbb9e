/** An editor asks which terms a document needs. The documents are made up, except the Declaration of Human Rights. */
import { expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { stubOf } from '../../src/suggesting/stub.ts';
import { findCandidate, suggest } from '../../src/suggesting/suggest.ts';
import { publication, termOf } from '../support/charter-model.ts';
import { importDeclaration } from '../support/imported-document.ts';

/** A document of some paragraphs. */
function documentOf(language: string, ...texts: string[]): Document {
  const [document] = publication().documents;
  const [section] = document?.sections ?? [];
  const [block] = section === undefined ? [] : addressedBlocks(section);
  if (document === undefined || section === undefined || block === undefined) throw new Error('Found no paragraph.');
  const blocks = texts.map((text, index) => ({
    ...block,
    text,
    label: `I.${index + 1}`,
    occurrences: [],
    children: [],
  }));
  return { ...document, language, sections: [{ ...section, blocks, footnotes: [] }] };
}

const listOf = (document: Document) =>
  suggest(document, []).candidates.map(({ kind, label, places }) => `${kind} ${label} ${places.length}`);

test.each([
  ['en', 'In this act, ‘mooring line’ means a rope. Every mooring line is inspected.', 'defined mooring line 2'],
  ['en', 'The office that keeps the quay (hereinafter the “keeper”) is open.', 'defined keeper 1'],
  ['en', 'The office (hereafter called the “watch”) is open.', 'defined watch 1'],
  ['en', 'The terms “hawser” and “towline” mean ropes.', 'defined hawser 1'],
  ['fr', 'On entend par «droits de quai» une somme due par le navire.', 'defined droits de quai 1'],
  ['zh-Hans', '本法所称码头，是指船舶停靠的场所。', 'defined 码头 1'],
  ['zh-Hans', '港口管理办公室（以下简称“港办”）负责。', 'defined 港办 1'],
  ['de', 'Kai: Der Kai ist eine Mauer.', 'defined Kai 2'],
])('an editor is shown what a text in %s defines: %s', (language, text, expected) => {
  expect(listOf(documentOf(language, text))).toContain(expected);
});

test('an editor sees an acronym with its words, and the counts of both', () => {
  const document = documentOf('en', 'It belongs to the Office of Moorings and Buoys (OMB). The OMB is open.');
  expect(listOf(document)).toContain('acronym Office of Moorings and Buoys 3');
});

test('an editor sees whole repeated phrases, and neither parts of them nor halves of longer ones', () => {
  const text = 'The tidal gate keeper sleeps. A tidal gate keeper may sleep to the extent permitted by law.';
  const list = listOf(documentOf('en', text, 'Gates open to the extent permitted by tide. Extent permitted by rule.'));
  expect(list).toContain('phrase tidal gate keeper 2');
  expect(
    list.filter((line) => /tidal gate \d|gate keeper \d|extent/.test(line) && !line.includes('tidal gate keeper')),
  ).toEqual([]);
});

test('an editor of the Declaration in Chinese finds its subjects among the first ten, and no verbs of rights', async () => {
  const { candidates } = suggest(await importDeclaration('cmn_hans'), []);
  const first = candidates.slice(0, 10).map(({ label }) => label);
  expect(first).toEqual(expect.arrayContaining(['权利', '自由', '平等', '教育', '法律', '联合国', '宣言']));
  // Frequent phrases that name nothing.
  const labels = candidates.map(({ label }) => label);
  expect(labels.filter((label) => /有权|享受|享有|不得|加以|任何|人人|包括|鉴于/.test(label))).toEqual([]);
  expect(labels).toEqual(expect.arrayContaining(['人权', '尊严', '歧视', '国籍', '会员国', '社会保障']));
});

test('an editor does not see existing terms, but wordings that are nearly one of their forms', () => {
  const term = { ...termOf('berth'), forms: ['harbour pilot'] };
  const { candidates, nearForms } = suggest(
    documentOf(
      'en',
      'A “harbour pilot” means a guide.',
      'Two Harbour Pilots and a harbuor man met a harbour pilots’ boat.',
    ),
    [term],
  );
  expect(candidates.filter(({ label }) => label.toLowerCase() === 'harbour pilot')).toEqual([]);
  expect(nearForms.map(({ wording, form }) => `${wording}: ${form}`)).toContain('Harbour Pilots: harbour pilot');
});

test('an editor gets a file filled in from the text, with empty fields for what only an editor knows', () => {
  const suggestions = suggest(documentOf('en', 'A ‘quay’ means a wall.', 'The quays are long.'), []);
  const quay = findCandidate(suggestions, 'quay');
  expect(quay?.forms).toEqual(['quay', 'quays']);
  const text = quay === undefined ? '' : stubOf(quay, suggestions, publication());
  expect(text).toContain('has it 2 times, first in I.1.');
  expect(text).toContain('# I.1 says: A ‘quay’ means a wall.');
  expect(text).toMatch(/^label: quay$/m);
  expect(text).toMatch(/^kind:$/m);
  expect(text).toMatch(/^gloss:$/m);
});
