/** What files say of a text in several editions, and of what only some texts have. */
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/core/passages.ts';
import { exportPassage } from '../../src/exports/passage-json.ts';
import { modelOf } from '../support/charter-model.ts';
import { structured } from '../support/code-model.ts';
import { fileOf, SITE } from '../support/exported.ts';

describe('a program that reads a text in several editions', () => {
  test('finds every edition by date with its address, and which one is current', () => {
    const editions = [
      { date: '2018-03-01', address: 'https://papers.example/pier-rules/@2018-03-01/', isCurrent: false },
      { date: '2019-06-15', address: 'https://papers.example/pier-rules/@2019-06-15/', isCurrent: false },
      { date: '2020-11-01', address: 'https://papers.example/pier-rules/', isCurrent: true },
    ];
    const law = structured('pier-rules');
    expect(JSON.parse(fileOf(law, 'document.json')).editions).toEqual(editions);
    const [first] = passagesOf(law);
    if (first === undefined) throw new Error('It has no passages.');
    expect(exportPassage(first, { terms: [], referrers: new Map() }, SITE).document.editions).toEqual(editions);
    expect(JSON.parse(fileOf(structured('tide-act'), 'document.json'))).not.toHaveProperty('editions');
  });

  test('finds what became of each article: between editions, and since each', () => {
    expect(JSON.parse(fileOf(structured('pier-rules'), 'changes.json'))).toEqual([
      {
        from: '2018-03-01',
        to: '2019-06-15',
        unchanged: ['chapter-i-1', 'chapter-i-2', 'chapter-ii-7', 'chapter-ii-8'],
        renumbered: [],
        moved: ['chapter-ii-5'],
        reworded: ['chapter-i-3', 'chapter-ii-6'],
        new: ['chapter-ii-5-a'],
        gone: ['chapter-i-4'],
      },
      {
        from: '2019-06-15',
        to: '2020-11-01',
        unchanged: ['chapter-i-1'],
        renumbered: ['chapter-ii-5', 'chapter-i-3', 'chapter-ii-5-a', 'chapter-ii-6'],
        moved: [],
        reworded: ['chapter-i-2', 'chapter-ii-8'],
        new: ['chapter-i-2-c', 'chapter-i-4'],
        gone: ['chapter-ii-7'],
      },
      {
        from: '2018-03-01',
        to: '2020-11-01',
        unchanged: ['chapter-i-1'],
        renumbered: ['chapter-i-4'],
        moved: ['chapter-ii-5'],
        reworded: ['chapter-i-2', 'chapter-i-3', 'chapter-ii-6', 'chapter-ii-8'],
        new: ['chapter-i-2-c', 'chapter-ii-5-a'],
        gone: ['chapter-ii-7'],
      },
    ]);
  });

  test('finds in document.json what it needs to quote a code: chapters, references, and the pages of the original', () => {
    const data = JSON.parse(fileOf(structured('mooring-rules'), 'document.json'));
    const pages = data.sections.flatMap(({ blocks }: { blocks: { page?: string }[] }) =>
      blocks.flatMap(({ page }) => page ?? []),
    );
    expect([...new Set(pages)]).toEqual(['12', '13']);
    const { sections, ...code } = JSON.parse(fileOf(structured('harbour-code'), 'document.json'));
    expect(code.identifiers).toEqual(['HC 2024/7', 'https://harbour.example/eli/code/2024/7']);
    expect(code).not.toHaveProperty('original');
    expect(code).not.toHaveProperty('titleLanguage');
    expect(sections.flatMap(({ groups }: { groups?: string[] }) => groups ?? [])).toContain(
      'CHAPTER I\nGENERAL PROVISIONS',
    );
    expect(data).not.toHaveProperty('identifiers');
  });

  test('finds the issue in which a text first appeared, and the language of a title in another one', () => {
    const changed = { ...modelOf('lights-plan'), original: 'Notices of the Bay 4, 1987', titleLanguage: 'fr' };
    expect(JSON.parse(fileOf(changed, 'document.json'))).toMatchObject({
      original: 'Notices of the Bay 4, 1987',
      titleLanguage: 'fr',
    });
  });
});
