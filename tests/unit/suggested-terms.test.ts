/** An editor asks which terms a document needs. The documents are made up, except the Declaration of Human Rights. */
import { expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { formatSuggestions } from '../../src/suggesting/report.ts';
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
  ['en', 'In this act, ‘consent’ of the harbour master means a letter by her.', 'defined consent 1'],
  ['en', 'In this act, “berth”, in relation to a boat on a river, means a place for it.', 'defined berth 1'],
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

test.each([
  ['The OMB (Office of Moorings and Buoys) is open.', 'acronym Office of Moorings and Buoys 2'],
  ['Ask a Chief Harbour Officer (CHO), or two CHOs.', 'acronym Chief Harbour Officer 3'],
  ['A co-owner permit (OP) is a paper.', 'acronym co-owner permit 2'],
])('an editor sees the acronym with its words, on whichever side of the bracket: %s', (text, expected) => {
  expect(listOf(documentOf('en', text))).toContain(expected);
});

test.each([
  'It was established by Regulation (EU) 2024/1, and by one of the European Communities, Regulation (EC) No 1/2003.',
  'The European Communities, Council Regulation (EC) and others.',
  'It belongs to the East Harbour Office. Under the rules, boats (EHO) are small.',
  'The PII (as it is in Part I of the Interim Code) is kept.',
  'The board of the NHS Trust (NHS) is open.',
  'Every harbour house (h) and point (ii) in it.',
])('an editor sees no acronym where a bracket explains none: %s', (text) => {
  expect(listOf(documentOf('en', text)).filter((line) => line.startsWith('acronym'))).toEqual([]);
});

test('an editor sees an acronym as a form of one term only, and not of a term that has it already', () => {
  const text = 'A “Lower Harbour Wall” (LHW) means a wall. It is older than the Left Harbour Wall (LHW).';
  const formsOf = (terms: Parameters<typeof suggest>[1]) =>
    suggest(documentOf('en', text), terms).candidates.flatMap(({ forms }) => forms);
  expect(formsOf([]).filter((form) => form === 'LHW')).toHaveLength(1);
  expect(formsOf([{ ...termOf('berth'), forms: ['LHW'] }])).not.toContain('LHW');
});

test('an editor sees a wording once, whatever spaces and invisible letters the text has in it', () => {
  const texts = ['A ‘tide\u{a0}gate’ means a gate.', 'The tide gate and a tide\u{202f}ga\u{ad}te are shut. Tide Gate!'];
  const gate = findCandidate(suggest(documentOf('en', ...texts), []), 'tide-gate');
  expect(gate?.label).toBe('tide gate');
  expect(gate?.forms).toEqual(['tide gate', 'Tide Gate']);
  expect(gate?.places).toHaveLength(4);
});

test('an editor of a Chinese text sees phrases before single words, however frequent these are', () => {
  const texts = ['第一条　国家保护港口。', '第二条　国家建设港口设施。', '第三条　国家检查港口设施，国家修理港口。'];
  const phrases = suggest(documentOf('zh-Hans', ...texts), []).candidates.map(({ label }) => label);
  expect(phrases).toEqual(['港口设施', '国家', '港口']);
});

test.each([
  ['the end of a longer one', ['港口适用中华人民共和国法律。', '他学中华人民共和国法律。'], /^共和国/],
  ['a heading with what follows it', ['总则　港口管理。', '总则　港口管理。'], /总则.*管理/],
  ['a verb with its object', ['他报送港口信息。', '她报送港口信息。'], /^报送/],
  ['a number', ['申请后四十日内答复。', '他在四十日内回来。'], /四十/],
])('an editor of a Chinese text sees no phrase that is %s', (_, texts, wrong) => {
  const labels = suggest(documentOf('zh-Hans', ...texts), []).candidates.map(({ label }) => label);
  expect(labels.filter((label) => wrong.test(label))).toEqual([]);
});

test('an editor sees whole repeated phrases, and neither parts of them nor halves of longer ones', () => {
  const text = 'The tidal gate keeper sleeps. A tidal gate keeper may sleep to the extent permitted by law.';
  const list = listOf(documentOf('en', text, 'Gates open to the extent permitted by tide. Extent permitted by rule.'));
  expect(list).toContain('phrase tidal gate keeper 2');
  expect(
    list.filter((line) => /tidal gate \d|gate keeper \d|extent/.test(line) && !line.includes('tidal gate keeper')),
  ).toEqual([]);
});

test('an editor of the Declaration in Chinese finds its phrases first, then its subjects, and no verbs of rights', async () => {
  const { candidates } = suggest(await importDeclaration('cmn_hans'), []);
  const first = candidates.slice(0, 15).map(({ label }) => label);
  expect(first.slice(0, 5)).toEqual(['联合国', '会员国', '平等保护', '刑事罪', '社会保障']);
  expect(first).toEqual(expect.arrayContaining(['权利', '自由', '平等', '教育', '法律', '宣言', '人权']));
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

test('an editor reads of each suggestion how often its words stand in the text, and where first', () => {
  const texts = [
    'Every mooring line is new.',
    'In this act, ‘mooring line’ means a rope. Harbour Pilots carry one.',
    'Two Harbour Pilots watch over a mooring line, and Harbour Pilots never sleep.',
  ];
  const lines = formatSuggestions(suggest(documentOf('en', ...texts), [termOf('harbour-pilot')]), 10).split('\n');
  for (const words of ['mooring line', 'Harbour Pilots']) {
    const count = texts.join(' ').split(words).length - 1;
    const first = `I.${texts.findIndex((text) => text.includes(words)) + 1}`;
    const line = lines.find((one) => one.includes(` × ${words} `));
    expect(line?.trim()).toMatch(new RegExp(`^${count} × ${words} \\(${first}\\)`));
  }
});
