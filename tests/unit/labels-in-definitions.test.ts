/** Whoever cites a point of a definition says which definition, since the definitions of a section have no numbers. */
import { describe, expect, test } from 'vitest';
import { inputOf } from '../../src/importing/input.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { importDocument, UN } from '../support/imported-document.ts';
import { readLaw } from '../support/imported-laws.ts';
import { FIXTURES } from '../support/imported.ts';

const points = (tag: string, label: string, ...words: readonly string[]) =>
  words.map((one, nth) => `<${tag}><${label}>(${'abc'.charAt(nth)})</${label}><Text>${one}</Text></${tag}>`).join('');

/** The act of Canada with two definitions of points in section 2(3), in a language. */
const definedIn = (language: 'en' | 'fr') => (xml: string) => {
  const term = language === 'en' ? 'DefinedTermEn' : 'DefinedTermFr';
  const definition = (name: string, ...words: readonly string[]) =>
    `<Definition><Text><${term}>${name}</${term}> means</Text>${points('Paragraph', 'Label', ...words)}</Definition>`;
  const both = definition('head', 'the bow;', 'the stem.') + definition('foot', 'the stern;', 'the keel.');
  const added = `<Subsection><Label>(3)</Label><Text>Here</Text>${both}</Subsection></Section></Body>`;
  return xml.replace('xml:lang="en"', `xml:lang="${language}"`).replace('</Section></Body>', added);
};

/** The labels and ids of the passages of a text. */
async function passagesOf(text: string, name = 'a.md') {
  const { original } = inputOf(new TextEncoder().encode(text), name, FIXTURES);
  const { document } = await importDocument(original, { id: 'act', fields: UN });
  return document.sections.flatMap((section) => addressedBlocks(section).map(({ label, id }) => [label, id] as const));
}

/** An act of Markdown whose section 3 has some paragraphs. */
const act = (...paragraphs: readonly string[]) =>
  [
    '# Harbour Act',
    ...['## Section 1', '(1) A boat pays:', '(a) at noon;', '(b) at night.', '(2) A raft does not.'],
    ...['## Section 2', '(1) The keeper:', '(a) counts;', '(b) writes.', '(2) No one else does.'],
    ...['## Section 3', ...paragraphs],
  ].join('\n\n');

describe('a point of a definition', () => {
  test('is cited with the term, in the quotation marks of the text', async () => {
    const english = await readLaw('lims', definedIn('en'));
    expect(english.places.filter(([label]) => label.startsWith('Sec. 2(3) '))).toEqual([
      ['Sec. 2(3) “head” (a)', 'the bow;'],
      ['Sec. 2(3) “head” (b)', 'the stem.'],
      ['Sec. 2(3) “foot” (a)', 'the stern;'],
      ['Sec. 2(3) “foot” (b)', 'the keel.'],
    ]);
    const french = await readLaw('lims', definedIn('fr'));
    expect(french.places).toContainEqual(['Art. 2(3) «\u00a0foot\u00a0» (b)', 'the keel.']);
  });

  test('keeps the id that it had before its label said which definition it is in', async () => {
    const passages = await passagesOf(
      act('In this Act—', '“head” means—', '(a) a bow;', '(b) a stem.', '“foot” means—', '(a) a stern;', '(b) a keel.'),
    );
    expect(passages.filter(([label]) => label.includes('“'))).toEqual([
      ['Sec. 3 “head” (a)', 'section-3-a'],
      ['Sec. 3 “head” (b)', 'section-3-b'],
      ['Sec. 3 “foot” (a)', 'section-3-a-again'],
      ['Sec. 3 “foot” (b)', 'section-3-b-again'],
    ]);
  });

  test('has the term before its deeper numbers too', async () => {
    const list = [
      '“head” means—',
      '(a) a bow:',
      '(i) of oak;',
      '(ii) of elm.',
      '“foot” means—',
      '(a) a stern;',
      '(b) a keel.',
    ];
    const passages = await passagesOf(
      act('(1) It says:', '(a) one;', '(b) two:', '(i) x;', '(ii) y.', '## Section 4', ...list),
    );
    expect(passages.map(([label]) => label)).toContain('Sec. 4 “head” (a)(ii)');
  });

  test('is cited without it, where the section has no list of definitions', async () => {
    const passages = await passagesOf(act('“Head” means—', '(a) a bow;', '(b) a stem.'));
    expect(passages.map(([label]) => label)).toContain('Sec. 3(a)');
  });

  test('that ends with the next subsection has no number of that', async () => {
    const list = ['“head” means—', '(a) a bow;', '(b) a stem.', '“foot” means a keel.', '(2) No boat has two.'];
    const passages = await passagesOf(act('(1) In this Act:', ...list));
    expect(passages.map(([label]) => label).slice(-6)).toEqual([
      'Sec. 3(1)',
      'Sec. 3 ¶1',
      'Sec. 3(1) “head” (a)',
      'Sec. 3(1) “head” (b)',
      'Sec. 3 ¶2',
      'Sec. 3(2)',
    ]);
  });
});
