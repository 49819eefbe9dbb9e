/** What a reader on a phone opens below a passage: the words of the other text, with what is in them, and nothing else. */
import { expect, test } from 'vitest';
import { compile } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';
import type { Words } from '../../src/core/block.ts';
import { besideAsData } from '../../src/features/versions/beside-as-data.ts';

const { publication } = compile(readContent('tests/fixtures/languages/content', '/'));

function textIn(language: string) {
  const found = publication?.documents.find((one) => one.language === language);
  if (found === undefined) throw new Error(`There is no text in ${language}.`);
  return found;
}

test('a reader finds each passage of the section, in rows with what belongs to it, also where nothing was found', () => {
  const english = textIn('en');
  const sections = english.sections.map((section) => besideAsData(english, section, textIn('fr')).rows);
  expect(sections[0]?.map(({ passages, words }) => [passages, words.map(({ label }) => label)])).toEqual([
    [['section-1-1'], ['Art. 1(1)']],
    [['section-1-2', 'section-1-2-a', 'section-1-2-b'], ['Art. 1(2)']],
  ]);
  expect(
    sections
      .flat()
      .filter(({ words }) => words.length === 0)
      .map(({ passages }) => passages),
  ).toEqual([['section-2-3']]);
  expect(besideAsData(english, english.sections[0] ?? expect.fail(), textIn('ar'))).toMatchObject({
    language: 'ar',
    direction: 'rtl',
  });
});

test('a reader sees words with their emphasis, their links and their line breaks, and each sign as it is written', () => {
  const [english, french] = [textIn('en'), textIn('fr')];
  const words: readonly Words[] = [
    'Le ',
    { kind: 'emphasis', words: ['bac', { kind: 'sup', words: ['2'] }] },
    { kind: 'term', term: 'ferry', words: [' & l’écluse < 3'] },
    { kind: 'break' },
    { kind: 'reference', section: 'article-2', id: undefined, words: ['art. 2'] },
    { kind: 'call', footnote: 'article-1-footnote-1', nth: 1, marker: '*' },
  ];
  const sections = french.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => ({ ...block, words })),
  }));
  const [section] = english.sections;
  if (section === undefined) throw new Error('There is no section.');
  expect(besideAsData(english, section, { ...french, sections }).rows[0]?.words[0]?.pieces).toEqual([
    'Le ',
    ['em', {}, 'bac', ['sup', {}, '2']],
    ' & l’écluse < 3',
    ['br', {}],
    '\n',
    ['a', { class: 'reference', href: '/ferry-act/@fr/article-2/' }, 'art. 2'],
    [
      'a',
      {
        class: 'call',
        href: '/ferry-act/@fr/p/article-1-footnote-1/',
        'aria-label': 'Footnote *',
        'data-label': '*',
      },
    ],
  ]);
});
