// @vitest-environment jsdom
/** Search in a library of several documents, two of which have sections of the same name. */
import { describe, expect, test } from 'vitest';
import { describe as describeResults } from '../../src/features/search/client/describe.ts';
import { drawResults } from '../../src/features/search/client/draw.ts';
import { drawFilters } from '../../src/features/search/client/filters.ts';
import type { Results } from '../../src/features/search/client/results.ts';
import { matchesOf } from '../../src/features/search/client/matches.ts';
import { type Filters, narrow, NO_FILTERS, textRecordsIn } from '../../src/features/search/client/narrow.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { readRecord } from '../../src/features/search/client/text.ts';
import type { TermRecord, TextRecord } from '../../src/features/search/record.ts';

const SHORT = { names: [], text: 'Boats moor here.' };

/** A block of a document: the harbour's, or the one in Arabic. */
function block(place: string, order: number, kind: TextRecord['kind'] = 'paragraph', isAlone = false): TextRecord {
  const [id = '', slug = ''] = place.split('/');
  const title = id === 'harbour' ? 'Harbour Charter' : 'ميثاق الميناء';
  return {
    ...SHORT,
    kind,
    id: `${slug}-${order}`,
    label: kind === 'heading' ? slug.toUpperCase() : `${slug.toUpperCase()}.${order}`,
    language: id === 'harbour' ? 'en' : 'ar',
    order,
    document: { id, ...(isAlone ? {} : { title }) },
    section: { slug, title: `On ${slug}` },
  };
}

/** Makes the same record, with names of its document and section in other languages. */
function named(record: TextRecord): TextRecord {
  return {
    ...record,
    document: { ...record.document, language: 'la' },
    section: { ...record.section, language: 'en' },
  };
}

const TERM: TermRecord = {
  ...SHORT,
  kind: 'term',
  id: 'berth',
  label: 'berth',
  language: 'en',
  order: 9,
  inOtherLanguages: { zh: '泊位', ar: 'رصيف' },
};

function resultsOf(text: readonly TextRecord[], terms: readonly TermRecord[] = []): Results {
  const found = <Of extends TextRecord | TermRecord>(record: Of) => ({
    record,
    text: readRecord(record),
    rank: 'as-typed' as const,
    marks: [{ start: 0, end: 5 }],
  });
  const query = readQuery('boats');
  return {
    query,
    places: [],
    text: text.map(found),
    terms: terms.map(found),
    notes: [],
    former: [],
    near: [],
    hasNotes: true,
    hasMore: false,
    isSuggestion: false,
  };
}

const SEVERAL = resultsOf(
  [
    block('arabic/i', 4),
    block('harbour/i', 1),
    block('harbour/i', 0, 'heading'),
    block('harbour/ii', 2, 'caption'),
    block('arabic/ii', 5),
  ],
  [TERM],
);
const ONE = resultsOf([block('harbour/i', 1, 'paragraph', true), block('harbour/ii', 2, 'paragraph', true)]);

const placesIn = (results: Results) =>
  textRecordsIn(results).map(({ document, section }) => `${document.id}/${section.slug}`);

describe('results are narrowed', () => {
  test.each<[Partial<Filters>, string[]]>([
    [{}, ['harbour/i', 'harbour/i', 'harbour/ii', 'arabic/i', 'arabic/ii']],
    [{ document: 'arabic' }, ['arabic/i', 'arabic/ii']],
    [{ document: 'arabic', section: 'i' }, ['arabic/i']],
    [{ document: 'harbour', section: 'i' }, ['harbour/i', 'harbour/i']],
    [{ document: 'harbour', section: 'i', kind: 'captions' }, []],
    [{ kind: 'captions' }, ['harbour/ii']],
    [{ document: 'nowhere' }, []],
    [{ section: 'nowhere' }, []],
    [{ kind: 'constructor' }, ['harbour/i', 'harbour/i', 'harbour/ii', 'arabic/i', 'arabic/ii']],
  ])('by %j', (filters, places) => {
    expect(placesIn(narrow(SEVERAL, { ...NO_FILTERS, ...filters }))).toEqual(places);
  });

  test('by a section without a document, as in old links, to the section of one document', () => {
    expect(placesIn(narrow(SEVERAL, { ...NO_FILTERS, section: 'i' }))).toEqual(['harbour/i', 'harbour/i']);
    expect(placesIn(narrow(ONE, { ...NO_FILTERS, section: 'ii' }))).toEqual(['harbour/ii']);
  });
});

describe('the list of sections', () => {
  const listOf = (results: Results, filters = NO_FILTERS, change: (filters: Filters) => void = () => {}) =>
    drawFilters(results, filters, change).find((control) => control instanceof HTMLSelectElement);

  test('lists the sections of each document under its title', () => {
    const select = listOf(SEVERAL);
    const groups = [...(select?.querySelectorAll('optgroup') ?? [])];
    expect(groups.map(({ label }) => label)).toEqual(['Harbour Charter', 'ميثاق الميناء']);
    expect(groups.map((group) => [...group.children].map(({ textContent }) => textContent))).toEqual([
      ['All its sections (3)', 'On i (2)', 'On ii (1)'],
      ['All its sections (2)', 'On i (1)', 'On ii (1)'],
    ]);
  });

  test('keeps the choice, and shows it', () => {
    const chosen: Filters[] = [];
    const select = listOf(SEVERAL, NO_FILTERS, (filters) => chosen.push(filters));
    if (select === undefined) throw new Error('No list.');
    select.value = 'arabic/i';
    select.dispatchEvent(new Event('change'));
    expect(chosen).toEqual([{ kind: '', document: 'arabic', section: 'i' }]);
    expect(listOf(SEVERAL, { kind: '', document: 'arabic', section: 'i' })?.value).toBe('arabic/i');
    expect(listOf(SEVERAL, { ...NO_FILTERS, section: 'i' })?.value).toBe('harbour/i');
  });

  test('names no document if there is only one', () => {
    const select = listOf(ONE, { ...NO_FILTERS, section: 'ii' });
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual(['All sections (2)', 'On i (1)', 'On ii (1)']);
    expect(select?.value).toBe('ii');
  });
});

describe('a result', () => {
  const draw = (results: Results) => {
    document.body.replaceChildren(...drawResults(results));
    return [...document.querySelectorAll<HTMLAnchorElement>('li a')];
  };

  test('names its document if there are others', () => {
    expect(draw(SEVERAL).map(({ textContent }) => textContent)).toEqual([
      'berth',
      'I.4 · On i · ميثاق الميناء',
      'I.1 · On i · Harbour Charter',
      'I, sub-heading · On i · Harbour Charter',
      'II.2 · On ii · Harbour Charter',
      'II.5 · On ii · ميثاق الميناء',
    ]);
    expect(draw(ONE).map(({ textContent }) => textContent)).toEqual(['I.1 · On i', 'II.2 · On ii']);
  });

  test('leads to its own document', () => {
    expect(draw(SEVERAL).map((link) => link.getAttribute('href'))).toEqual([
      '/terms/berth/',
      '/arabic/i/?q=boats#i-4',
      '/harbour/i/?q=boats#i-1',
      '/harbour/i/?q=boats#i-0',
      '/harbour/ii/?q=boats#ii-2',
      '/arabic/ii/?q=boats#ii-5',
    ]);
    expect(matchesOf(SEVERAL).places.map(({ path }) => path)).toEqual([
      '/harbour/i/',
      '/harbour/i/',
      '/harbour/ii/',
      '/arabic/i/',
      '/arabic/ii/',
    ]);
  });

  test('has an excerpt, except for terms after the first, so that the text is not pushed far down', () => {
    draw(resultsOf([block('harbour/i', 1), block('harbour/i', 2)], [TERM, { ...TERM, id: 'quay', label: 'quay' }]));
    const items = [...document.querySelectorAll('li')];
    expect(items.map((item) => item.querySelector('p') !== null)).toEqual([true, false, true, true]);
  });

  test('has the language of each of its parts', () => {
    draw(SEVERAL);
    const spoken = [...document.querySelectorAll<HTMLElement>('li [lang]')].map(
      ({ lang, textContent }) => `${lang}: ${textContent}`,
    );
    expect(spoken).toEqual(
      expect.arrayContaining(['zh: 泊位', 'ar: رصيف', 'ar: ميثاق الميناء', 'ar: Boats moor here.']),
    );
  });
});

test('a title keeps hyphenated words on one line in results, as on pages', () => {
  const record = block('harbour/i', 1, 'paragraph', true);
  const section = { ...record.section, title: 'On high-water marks' };
  document.body.replaceChildren(...drawResults(resultsOf([{ ...record, section }])));
  expect(document.querySelector('li a')?.textContent).toBe('I.1 · On high-water marks');
  expect(document.querySelector('li a .compound')?.textContent).toBe('high-water');
});

test('a title has its own language in results and in the list of sections', () => {
  const results = resultsOf([named(block('arabic/i', 4)), block('arabic/ii', 5)]);
  document.body.replaceChildren(...drawResults(results));
  const heard = [...document.querySelectorAll<HTMLElement>('li [lang]')].map(({ lang, textContent }) => [
    lang,
    textContent,
  ]);
  expect(heard).toEqual([
    ['en', 'On i'],
    ['la', 'ميثاق الميناء'],
    ['ar', 'Boats moor here.'],
    ['ar', 'On ii'],
    ['ar', 'ميثاق الميناء'],
    ['ar', 'Boats moor here.'],
  ]);
  const options = drawFilters(results, NO_FILTERS, () => {}).flatMap((control) => [
    ...control.querySelectorAll<HTMLElement>('option'),
  ]);
  expect(options.map(({ lang, dir, textContent }) => [lang, dir, textContent])).toEqual([
    ['', '', 'All sections (2)'],
    ['', '', 'All its sections (2)'],
    ['en', 'auto', 'On i (1)'],
    ['ar', 'auto', 'On ii (1)'],
  ]);
});

test('a reader sees the number of results by kind', () => {
  document.body.replaceChildren(...describeResults(SEVERAL, 'boats', SEVERAL));
  expect(document.body.textContent).toBe('1 term, 3 paragraphs, 1 sub-heading and 1 caption for “boats”');
});
