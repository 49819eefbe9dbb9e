/** What readers find in place of a document that was withdrawn, and where its withdrawal is listed. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { correctedDays, correctedSubjects, hasAdditions } from '../../src/core/published/corrections.ts';
import { pierRules } from '../support/code-model.ts';
import { publication } from '../support/charter-model.ts';
import { Folder } from '../support/publication.ts';

describe('a reader of a document that was withdrawn', () => {
  let folder = new Folder('tests/fixtures/structure/content');
  beforeEach(() => {
    folder = new Folder('tests/fixtures/structure/content');
    folder.change(
      'documents/mooring-rules/document.yaml',
      (text) =>
        `${text}\nwithdrawn: { by: The Harbour Office, on: '2024-05-01', reason: It is replaced., instead: pier-rules }\n`,
    );
  });
  afterEach(() => folder.remove());
  const pages = () =>
    (folder.compile().publication?.former ?? []).filter(({ path }) => path.startsWith('mooring-rules/'));

  test('finds a notice on each of its pages and of its paragraphs, with what to read instead', () => {
    expect(folder.faults()).toBe('');
    const found = pages();
    expect(
      found.map(({ path }) => path.replace('mooring-rules/', '')).filter((path) => !/^p\/.*-\d/.test(path)),
    ).toEqual(['', 'full/', 'map/', 'article-1/', 'facts/']);
    expect(found.map(({ path }) => path)).toContain('mooring-rules/p/article-1-table-1-cell-2/');
    for (const { became } of found)
      expect(became).toMatchObject({
        kind: 'withdrawn',
        document: { id: 'mooring-rules', withdrawn: { on: '2024-05-01' } },
        instead: { id: 'pier-rules' },
      });
  });

  test('finds no notice in place of pages that the publication leaves out', () => {
    folder.change('site.yaml', (text) => `${text}\nwithout: [map, facts]\n`);
    expect(folder.faults()).toBe('');
    expect(pages().flatMap(({ path }) => (path.includes('/p/') ? [] : [path.replace('mooring-rules/', '')]))).toEqual([
      '',
      'full/',
      'article-1/',
    ]);
  });

  test('finds the withdrawal among the corrections, once', () => {
    const { documents = [], former = [] } = folder.compile().publication ?? {};
    const days = correctedDays({ documents, terms: [], former });
    const day = days.find(({ date }) => date === '2024-05-01');
    expect(day?.withdrawn.map(({ id, title }) => [id, title])).toEqual([['mooring-rules', 'نظام المرسى']]);
    expect(day && hasAdditions(day)).toBe(true);
    expect(days.filter(({ withdrawn }) => withdrawn.length > 0)).toHaveLength(1);
  });
});

describe('a reader of the corrections', () => {
  const nothing = { ...pierRules(), added: undefined, changes: [] };

  test('finds each later edition on the day on which it was received, with its own date', () => {
    const days = correctedDays({ documents: [nothing], terms: [], former: [] });
    expect(
      days.map((day) => [
        day.date,
        day.newEditions.map(({ subject, edition }) => [subject.path, edition]),
        hasAdditions(day),
      ]),
    ).toEqual([
      ['2020-11-02', [['/pier-rules/', '2020-11-01']], true],
      ['2019-06-16', [['/pier-rules/@2019-06-15/', '2019-06-15']], true],
    ]);
    expect(
      days.flatMap(({ newDocuments, newTerms, withdrawn, corrected }) => [
        ...newDocuments,
        ...newTerms,
        ...withdrawn,
        ...corrected,
      ]),
    ).toEqual([]);
  });

  test('finds no edition whose day nobody has written down', () => {
    const days = correctedDays({ documents: [{ ...nothing, received: '[day]' }], terms: [], former: [] });
    expect(days.map(({ date }) => date)).toEqual(['2019-06-16']);
  });

  test('may read them by documents and terms: the last corrected first, of each its last corrections first', () => {
    const days = correctedDays(publication());
    expect(
      correctedSubjects(days).map(({ subject, changes }) => [subject.path, changes.map(({ date }) => date)]),
    ).toEqual([
      ['/harbour-charter/', ['2026-11-24', '2026-11-24', '2026-11-20']],
      ['/terms/harbour-master/', ['2026-11-24']],
    ]);
    expect(days.map(hasAdditions)).toEqual([true, true, true]);
    const [harbourMaster] = publication().terms.filter(({ id }) => id === 'harbour-master');
    expect(
      correctedDays({ documents: [], terms: harbourMaster ? [harbourMaster] : [], former: [] }).map(hasAdditions),
    ).toEqual([false]);
  });

  test('reads the name of a document in its language, and that of a term in the publication’s', () => {
    const [article] = publication().documents.filter(({ id }) => id === 'open-quay-article');
    const [term] = publication().terms.filter(({ id }) => id === 'harbour-master');
    const added = '2026-01-01';
    const [day] = correctedDays({
      documents: article ? [{ ...article, added, changes: [] }] : [],
      terms: term ? [{ ...term, added, changes: [] }] : [],
      former: [],
    });
    expect(day?.newDocuments).toMatchObject([{ path: '/open-quay-article/', language: 'fr' }]);
    expect(day?.newTerms).toEqual([{ path: '/terms/harbour-master/', name: 'harbour master', language: undefined }]);
  });
});
