/** What an editor gets of a text whose language calls an article by a word that only a table has. */
import { expect, test } from 'vitest';
import { readUnitWords } from '../../src/core/languages/article-words.ts';
import { unitOf } from '../../src/core/languages/units.ts';
import { imported } from '../support/imported.ts';

const importText = (...blocks: string[]) => imported(new TextEncoder().encode(blocks.join('\n\n')), 'a.txt');

const labelsOf = (sections: readonly { readonly slug: string; readonly label: string }[]) =>
  sections.map(({ slug, label }) => [slug, label]);

test('plain text in Turkish: its articles are sections, and its language is known by them', async () => {
  const { sections, remarks, file } = await importText(
    ...['Liman Kanunu', 'Madde 1', 'Gemiler limana girer.', 'Madde 2', 'Gemiler limandan çıkar.'],
    ...['Madde 3', 'Bu kanun bugün yürürlüğe girer.'],
  );
  expect(labelsOf(sections)).toEqual([
    ['article-1', 'Madde 1'],
    ['article-2', 'Madde 2'],
    ['article-3', 'Madde 3'],
  ]);
  expect(file('document.yaml')).toContain('language: tr');
  expect(remarks.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('by its word for "Article", it is taken for "tr"'),
  );
});

test('a word behind the number is read as well, and one on both sides', () => {
  const named = (heading: string, language?: string) => {
    const unit = unitOf(heading, language);
    return unit && [unit.kind, unit.number, unit.name, unit.rest];
  };
  expect(named('2. člen (pristojbine)', 'sl')).toEqual(['article', '2', '2. člen', '(pristojbine)']);
  expect(named('12-modda. Kema', 'uz')).toEqual(['article', '12', '12-modda', 'Kema']);
  expect(named('제 3 조 항구', 'ko-KR')).toEqual(['article', '3', '제 3 조', '항구']);
  expect(named('ধারা ১২', 'bn')).toEqual(['article', '12', 'ধারা ১২', '']);
});

test('a word of another language names nothing: "Bonn 1" is an article in Gaelic only', () => {
  expect(unitOf('Bonn 1', 'gd')?.kind).toBe('article');
  expect(unitOf('Bonn 1', 'de')).toBeUndefined();
  expect(unitOf('Bonn 1')).toBeUndefined();
});

test('the sign of an ordinal number belongs to the name: "Artigo 1.º", "Art. 2º"', () => {
  expect(unitOf('Artigo 1.º Objeto')).toMatchObject({
    kind: 'article',
    number: '1',
    name: 'Artigo 1.º',
    rest: 'Objeto',
  });
  expect(unitOf('Art. 2º')).toMatchObject({ kind: 'article', number: '2', name: 'Art. 2º', rest: '' });
});

test('articles of a Brazilian law have their numbers, of which only those below ten are ordinal', async () => {
  const articles = Array.from({ length: 12 }, (_, index) =>
    index < 9 ? `Art. ${index + 1}º O cais número ${index + 1}.` : `Art. ${index + 1}. O cais número ${index + 1}.`,
  );
  const { numbering, counts, outOfSequence } = await importText('LEI DOS PORTOS', ...articles);
  expect({ numbering, outOfSequence, items: counts.items }).toEqual({
    numbering: ['Art. 1º | Art. 1.'],
    outOfSequence: [],
    items: 12,
  });
});

test('someone who adds a wrong row to the table is told which it is, and what is expected', () => {
  const row = { language: 'tr', before: 'Madde', source: 'a law' };
  expect(readUnitWords([row])).toEqual([row]);
  const told = (...rows: readonly unknown[]) => {
    try {
      return readUnitWords(rows);
    } catch (error) {
      return error instanceof Error ? error.message.replaceAll('src/core/languages/article-words.json: ', '') : error;
    }
  };
  expect(told(row, { language: 'tr', source: 'a law' })).toBe(
    'row 2: expected "before" or "behind", the word before or behind the number. Add one.',
  );
  expect(told({ ...row, before: 'Madde 1' })).toBe(
    'row 1, before: expected a word that begins with a letter and has no figures.',
  );
  expect(told({ language: 'tr', before: 'Madde' })).toBe('row 1, source: expected text.');
  expect(told(row, { ...row, before: 'MADDE' })).toBe(
    'row 2: found a word of tr a second time, expected it once. Remove one of the two rows.',
  );
  expect(told({ ...row, language: 'Turkish law' })).toBe(
    'row 1, language: found "Turkish law", expected a language tag such as tr.',
  );
});
