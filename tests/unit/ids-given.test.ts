/** Which ids are given, kept and never given again, and what is told of every change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accept } from '../../src/core/ids/accept.ts';
import { align } from '../../src/core/ids/align.ts';
import { type CurrentParagraph, NO_DECISIONS } from '../../src/core/ids/alignment.ts';
import { formerParagraphs } from '../../src/core/ids/former.ts';
import { formatId, insertedIds, parseId, type ParagraphId } from '../../src/core/ids/ids.ts';
import { labelsOf } from '../../src/core/ids/labels.ts';
import { formatLockFile, type IdEntry, readLockFile } from '../../src/core/ids/lock-file.ts';
import { hasChanges, reportChanges } from '../../src/core/ids/report.ts';
import { similarity, wordCountsOf } from '../../src/core/ids/similarity.ts';
import { accepted, DAY, paragraphsOf, SECTIONS, standing, type Text, words } from '../support/editions.ts';

/** The id of one paragraph inserted after another. */
const insertedId = (base: Omit<ParagraphId, 'letters'>, taken: ReadonlySet<string>) =>
  insertedIds(base, taken).next().value;

const THREE: Text = { i: [1, 2, 3].map(words), ii: [4].map(words) };

let before: readonly IdEntry[] | undefined;

/** What is accepted before each change; made when a test first asks. */
const first = () => (before ??= accepted([], THREE));

const stateOf = (entries: readonly IdEntry[], id: string) => entries.find((entry) => entry.id === id);

describe('a new paragraph', () => {
  test('gets an id of its own, the second of two as well', () => {
    expect(standing(accepted(first(), { ...THREE, i: [1, 'a', 'b', 2, 3].map(words) }), 'i')).toEqual([
      'i-1',
      'i-1a',
      'i-1b',
      'i-2',
      'i-3',
    ]);
    expect(standing(accepted(first(), { ...THREE, i: [1, 'a', 2, 'b', 3].map(words) }), 'i')).toEqual([
      'i-1',
      'i-1a',
      'i-2',
      'i-2a',
      'i-3',
    ]);
    expect(standing(accepted(first(), { ...THREE, iii: ['a', 'b'].map(words) }), 'iii')).toEqual(['iii-1', 'iii-2']);
  });

  test('is numbered after the nearest of its own section, not after one that moved there', () => {
    const second = accepted(first(), { i: [1, 3].map(words), ii: [4, 2, 'new'].map(words) });
    expect(standing(second, 'ii')).toEqual(['ii-1', 'i-2', 'ii-1a']);
  });

  test('never gets the id of one that is withdrawn', () => {
    const without = accepted(first(), { ...THREE, i: [1, 3].map(words) });
    const other = accepted(without, { ...THREE, i: [1, 'new', 3].map(words) });
    expect(standing(other, 'i')).toEqual(['i-1', 'i-1a', 'i-3']);
    expect(stateOf(other, 'i-2')).toMatchObject({ state: 'withdrawn', on: DAY, text: words(2) });
    const gone = accepted(first(), { i: [1, 2, 3].map(words) });
    expect(standing(accepted(gone, { ...THREE, ii: ['new'].map(words) }), 'ii')).toEqual(['ii-0a']);
  });

  test('never gets the letters of one that is withdrawn', () => {
    const inserted = accepted(first(), { ...THREE, i: [1, 'a', 2, 3].map(words) });
    const without = accepted(inserted, THREE);
    const other = accepted(without, { ...THREE, i: [1, 'b', 2, 3].map(words) });
    expect(standing(other, 'i')).toEqual(['i-1', 'i-1b', 'i-2', 'i-3']);
  });

  test('never gets the id of one that was merged, nor that of a later one with its letters', () => {
    const merged = accepted(
      first(),
      { ...THREE, i: [words(1), `${words(2)} ${words(3)}`] },
      { merged: new Map([['i-3', 'i-2']]) },
    );
    expect(stateOf(merged, 'i-3')).toMatchObject({ state: 'merged', into: 'i-2', text: words(3) });
    const more = accepted(merged, { ...THREE, i: [words(1), `${words(2)} ${words(3)}`, words('new')] });
    expect(standing(more, 'i')).toEqual(['i-1', 'i-2', 'i-2a']);
    // Words that went into another do not come back under the old id.
    const split = align(more, paragraphsOf({ ...THREE, i: [1, 2, 3].map(words) }), NO_DECISIONS);
    expect([...split.pairs.values()].map(({ id }) => id)).not.toContain('i-3');
  });

  test('keeps for ever what became of those before it: the first day of a withdrawal, the place of a merger', () => {
    const merged = accepted(
      first(),
      { i: [words(1), `${words(2)} ${words(3)}`], ii: [] },
      { merged: new Map([['i-3', 'i-2']]) },
    );
    const earlier = merged.map((entry): IdEntry =>
      entry.state === 'withdrawn' ? { ...entry, on: '2020-01-01' } : entry,
    );
    const later = accepted(earlier, { i: [words(1), `${words(2)} ${words(3)}`, words('new')] });
    expect(stateOf(later, 'ii-1')).toMatchObject({ state: 'withdrawn', on: '2020-01-01' });
    expect(stateOf(later, 'i-3')).toMatchObject({ state: 'merged', into: 'i-2' });
    expect(later.map(({ id }) => id)).toEqual(['i-1', 'i-2', 'i-2a', 'i-3', 'ii-1']);
  });
});

describe('a point', () => {
  /** A section of a code: what has numbers, such as "1 b", is a point; all else is a paragraph. */
  const points = (...numbers: readonly string[]): CurrentParagraph[] =>
    numbers.map((each, index) => ({
      section: 'i',
      prefix: 'i',
      kind: 'paragraph',
      text: words(`${each} ${index}`),
      numbers: each === '' ? undefined : each.split(' '),
      table: undefined,
      position: `i:${index + 1}`,
    }));
  const idsOf = (paragraphs: readonly CurrentParagraph[], entries: readonly IdEntry[] = []) => {
    const written = formatLockFile(accept(entries, paragraphs, align(entries, paragraphs), DAY));
    const read = readLockFile(written, SECTIONS);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    return read.entries;
  };

  test('is at the address of its numbers, and what has none beside it is counted apart', () => {
    expect(standing(idsOf(points('1', '1 b', '', '2A', '3.1', '')), 'i')).toEqual([
      ...['i-1', 'i-1-b', 'i-par-1', 'i-2a', 'i-3-1', 'i-par-2'],
    ]);
  });

  test('with the numbers of another has letters after them, and so has one with those of a point that is gone', () => {
    const twice = points('1', '2', '2', '2');
    const entries = idsOf(twice);
    expect(standing(entries, 'i')).toEqual(['i-1', 'i-2', 'i-2-a', 'i-2-b']);
    const without = idsOf(twice.slice(0, 1), entries);
    expect(standing(idsOf([...twice.slice(0, 1), ...points('', '', '', '', '2').slice(4)], without), 'i')).toEqual([
      'i-1',
      'i-2-c',
    ]);
  });

  test('that comes among paragraphs without numbers has them counted apart from then on', () => {
    const before = points('', '');
    const now = [...before, ...points('', '', '1', '').slice(2)];
    expect(standing(idsOf(now, idsOf(before)), 'i')).toEqual(['i-1', 'i-2', 'i-1-a', 'i-par-1']);
  });

  test('that gets other numbers keeps its id, and its author is told', () => {
    const entries = idsOf(points('1', '1 b ii', ''));
    const [one, two, three] = points('1', '1 b ii', '');
    if (one === undefined || two === undefined || three === undefined) throw new Error('There are three.');
    const now = [one, { ...two, numbers: ['2'] }, { ...three, numbers: ['3', 'a'] }];
    expect(reportChanges(entries, now, align(entries, now))).toEqual([
      'renumbered i-1-b-ii from 1(b)(ii) to 2',
      'renumbered i-par-1 from no number to 3(a)',
    ]);
    expect(standing(idsOf(now, entries), 'i')).toEqual(['i-1', 'i-1-b-ii', 'i-par-1']);
  });
});

describe('letters', () => {
  const taken = (count: number) => {
    const ids = new Set<string>();
    for (let birth = 0; birth < count; birth += 1)
      ids.add(insertedId({ section: 'i', kind: 'paragraph', number: 4 }, ids));
    return [...ids];
  };

  test('go on after z: the 27th paragraph inserted after the fourth is 4aa', () => {
    const ids = taken(704);
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map((birth) => ids[birth])).toEqual([
      'i-4a',
      'i-4b',
      'i-4z',
      'i-4aa',
      'i-4ab',
      'i-4az',
      'i-4ba',
      'i-4zz',
      'i-4aaa',
    ]);
    expect(new Set(ids).size).toBe(704);
  });

  test('are the first that nothing has ever had', () => {
    const base = { section: 'i', kind: 'caption', number: 2 } as const;
    expect(insertedId(base, new Set())).toBe('i-figure-2a');
    expect(insertedId(base, new Set(['i-figure-2a', 'i-figure-2c']))).toBe('i-figure-2b');
  });
});

describe('an id', () => {
  test.each([
    ['iii-4', { section: 'iii', kind: 'paragraph', number: 4, letters: '' }],
    ['iii-4ab', { section: 'iii', kind: 'paragraph', number: 4, letters: 'ab' }],
    ['i-figure-12', { section: 'i', kind: 'caption', number: 12, letters: '' }],
    ['part-2-figure-1a', { section: 'part-2', kind: 'caption', number: 1, letters: 'a' }],
    ['article-5-1', { section: 'article-5', kind: 'paragraph', number: 1, letters: '' }],
    ['2-0a', { section: '2', kind: 'paragraph', number: 0, letters: 'a' }],
  ])('%s is read and written', (id, parts) => {
    expect(parseId(id)).toEqual(parts);
    expect(formatId({ ...parts, kind: parts.kind === 'caption' ? 'caption' : 'paragraph' })).toBe(id);
  });

  test.each([
    '',
    'iii',
    '4',
    'iii-',
    '-4',
    'iii-4A',
    'III-4',
    'iii--4',
    'iii-4-',
    'iii-a4',
    ' iii-4',
    'iii-4 ',
    'i_i-4',
  ])('%j is none', (id) => {
    expect(parseId(id)).toBeUndefined();
  });

  test('is what it is written as, whatever its parts', () => {
    const slug = fc
      .stringMatching(/^[a-z0-9]{1,4}(-[a-z][a-z0-9]{0,3}){0,2}$/)
      .filter((text) => !text.endsWith('figure'));
    const letters = fc.stringMatching(/^[a-z]{0,3}$/);
    fc.assert(
      fc.property(
        slug,
        fc.constantFrom('paragraph' as const, 'caption' as const),
        fc.nat(999),
        letters,
        (section, kind, number, tail) => {
          const parts = { section, kind, number, letters: tail };
          expect(parseId(formatId(parts))).toEqual(parts);
        },
      ),
      { seed: 14 },
    );
  });

  test('is what readers call it, in the language of the text', () => {
    const sections = [
      { slug: 'iii', label: 'III' },
      { slug: 'er', label: '二' },
    ];
    const called = (id: string, language: string) =>
      Object.values(labelsOf({ id, section: '' }, { language, sections }));
    expect(called('iii-4a', 'en')).toEqual(['III.4a', 'III.4a', 'III.4a', '4a']);
    expect(called('iii-figure-2', 'en')).toEqual(['III, figure 2', 'III, fig. 2', 'Fig. 2', '2']);
    expect(called('er-figure-1', 'zh-Hans')).toEqual(['二，图 1', '二，图 1', '图 1', '1']);
    expect(called('gone-3', 'en')).toEqual(['gone.3', 'gone.3', 'gone.3', '3']);
    expect(called('none', 'en')).toEqual(['none', 'none', 'none', '']);
  });

  test('is called as the document says that its numbers follow the labels of its sections', () => {
    const called = (
      id: string,
      numbers: readonly string[] | undefined,
      document: Partial<Parameters<typeof labelsOf>[1]>,
    ) => labelsOf({ id, section: 's', numbers }, { language: 'en', sections: [], ...document }).label;
    const section = (label: string, more = {}) => ({ sections: [{ slug: 's', label, ...more }] });
    expect(called('s-5-b', ['5', 'b'], section('Art. 1'))).toBe('Art. 1(5)(b)');
    expect(called('s-4-a', ['4', 'a'], section('Annex III', { join: ', ' }))).toBe('Annex III, 4(a)');
    expect(called('s-2', ['2'], { ...section('第十一条'), join: '第一款' })).toBe('第十一条第二款');
    expect(called('s-2', ['2'], { ...section('Art. 11'), join: ', § 1' })).toBe('Art. 11, § 2');
    expect(called('s-par-2', undefined, section('Art. 1'))).toBe('Art. 1 ¶2');
    expect(called('s-12a', undefined, { ...section('第二条'), counted: '第一款' })).toBe('第二条第十二a款');
    expect(called('s-3', undefined, { ...section('序言', { counted: '第一段' }), counted: '第一款' })).toBe(
      '序言第三段',
    );
  });

  test('is called in the margin without the section, where the document says how our numbers follow it', () => {
    const inMargin = (id: string, counted?: string) =>
      labelsOf({ id, section: '' }, { language: 'ar', counted, sections: [{ slug: 'article-2', label: 'المادة 2' }] })
        .marginLabel;
    expect(inMargin('article-2-1', '، الفقرة ')).toBe('الفقرة 1');
    expect(inMargin('article-2-par-1', '、第一款')).toBe('第一款');
    expect(inMargin('article-2-par-1')).toBe('¶1');
    expect(inMargin('article-2-1')).toBe('المادة 2.1');
  });
});

test('who follows an old address is led to where the words are now, or told when they went', () => {
  const entry = { formerly: [], hash: '', seal: '', text: '' };
  const found = formerParagraphs(
    [
      { ...entry, id: 'i-1', section: 'ii', formerly: ['i', 'iii'], state: 'stands' },
      { ...entry, id: 'i-2', section: 'i', state: 'stands' },
      { ...entry, id: 'i-3', section: 'i', formerly: ['ii'], state: 'merged', into: 'i-4' },
      { ...entry, id: 'i-4', section: 'i', state: 'merged', into: 'i-1' },
      { ...entry, id: 'i-5', section: 'i', state: 'withdrawn', on: DAY },
      { ...entry, id: 'i-6', section: 'i', state: 'merged', into: 'i-5' },
    ],
    { language: 'en', sections: [{ slug: 'i', label: 'I' }] },
  );
  const now = { id: 'i-1', section: 'ii', label: 'I.1' };
  expect(found).toEqual([
    { id: 'i-1', label: 'I.1', section: 'i', now, withdrawn: undefined },
    { id: 'i-1', label: 'I.1', section: 'iii', now, withdrawn: undefined },
    { id: 'i-3', label: 'I.3', section: 'i', now, withdrawn: undefined },
    { id: 'i-3', label: 'I.3', section: 'ii', now, withdrawn: undefined },
    { id: 'i-4', label: 'I.4', section: 'i', now, withdrawn: undefined },
    { id: 'i-5', label: 'I.5', section: 'i', now: undefined, withdrawn: DAY },
    { id: 'i-6', label: 'I.6', section: 'i', now: undefined, withdrawn: DAY },
  ]);
});

test.each([
  ['one two', 'one two', 1],
  ['One, two!', 'one two', 1],
  ['one two', 'three four', 0],
  ['one two three four', 'one two', 2 / 3],
  ['one one one', 'one', 0.5],
  ['one', 'one one one', 0.5],
  ['', '', 0],
  ['…', 'one', 0],
  ['2025年', '2025', 0],
])('“%s” and “%s” have %d of their words in common', (a, b, expected) => {
  expect(similarity(wordCountsOf(a), wordCountsOf(b))).toBeCloseTo(expected, 10);
});

describe('an author is told', () => {
  const report = (text: Text, entries = first()) => {
    const paragraphs = paragraphsOf(text);
    const alignment = align(entries, paragraphs, NO_DECISIONS);
    const lines = reportChanges(entries, paragraphs, alignment);
    expect(hasChanges(entries, paragraphs, alignment) || alignment.questions.length > 0).toBe(lines.length > 0);
    return lines;
  };

  test('nothing where nothing has changed', () => {
    expect(report(THREE)).toEqual([]);
  });

  test('of each new paragraph by its id and place, with its first words', () => {
    expect(report({ ...THREE, i: [words(1), 'Short.', words(2), words(3), 'x'.repeat(71)] })).toEqual([
      'new        i-1a (i:2): Short.',
      `new        i-3a (i:5): ${'x'.repeat(69)}…`,
    ]);
    expect(report({ ...THREE, iii: ['x'.repeat(70)] })).toEqual([`new        iii-1 (iii:1): ${'x'.repeat(70)}`]);
  });

  test('of what went, moved, changed places, came back, and in which words it was edited', () => {
    expect(report({ ...THREE, ii: [] })).toEqual([`withdrawn  ii-1: ${words(4).slice(0, 69)}…`]);
    expect(report({ i: [1, 2].map(words), ii: [4, 3].map(words) })).toEqual(['moved      i-3 from section i to ii']);
    expect(report({ ...THREE, i: [2, 1, 3].map(words) })).toEqual(['reordered  i-2, i-1']);
    const withdrawn = accepted(first(), { i: THREE['i'] ?? [] });
    expect(report(THREE, withdrawn)).toEqual([`back       ii-1, withdrawn on ${DAY}, stands again (ii:1)`]);
    const edited = (text: string, other: string) => report({ i: [other] }, accepted([], { i: [text] }));
    expect(edited('one two three four', 'one two 3 four')).toEqual(['edited     i-1: one two [-three-]{+3+} four']);
    const [long, longer] = [`${'a'.repeat(59)} `, `${'a'.repeat(25)}${'b'.repeat(10)}${'c'.repeat(25)} `];
    expect(edited(`${long}two x y`, `${long}2 x y`)).toEqual([`edited     i-1: ${long}[-two-]{+2+} x y`]);
    expect(edited(`${longer}two x y`, `${longer}2 x y`)).toEqual([
      `edited     i-1: ${'a'.repeat(25)} … ${'c'.repeat(24)} [-two-]{+2+} x y`,
    ]);
  });

  test('what to decide, with the very options, where only an author can tell', () => {
    expect(report({ ...THREE, i: [1, 'else', 3].map(words) })).toEqual([
      'undecided  Words went and other words came in the same place. Is it one paragraph, rewritten, or is one withdrawn and the other new?',
      `             was  i-2: ${words(2).slice(0, 69)}…`,
      `             now  i:2: ${words('else').slice(0, 69)}…`,
      '           Decide with, for example: --same i-2=i:2, --new i:2, --withdraw i-2, --merge i-2=<id>',
    ]);
    const half = (from: number, to: number) => words(2).split(' ').slice(from, to).join(' ');
    const split = report({ ...THREE, i: [words(1), half(0, 10), half(10, 20), words(3)] });
    expect(split[0]).toContain('Words fit more than one paragraph.');
    expect(split.at(-1)).toContain('--same i-2=i:2, --new i:2, --withdraw i-2');
    const moved = report({ i: [1, 3].map(words), ii: [words(4), words(2).replace('w2x1 ', 'other ')] });
    expect(moved[0]).toContain('A paragraph may have moved and been edited.');
    // Half of the words is enough to be the same paragraph, less is not.
    const kept = (count: number) => [...words(2).split(' ').slice(0, count), ...words('new').split(' ').slice(count)];
    expect(report({ ...THREE, i: [words(1), kept(10).join(' '), words(3)] })[0]).toMatch(/^edited {5}i-2: /);
    expect(report({ ...THREE, i: [words(1), kept(9).join(' '), words(3)] })[0]).toMatch(/^undecided /);
    // In the order of the whole text it has not moved, but it is in another section.
    const next = report({ i: [1, 2].map(words), ii: [words(3).replace('w3x1 ', 'other '), words(4)] });
    expect(next[0]).toContain('A paragraph may have moved and been edited.');
  });

  test('of a paragraph that went into another by decision', () => {
    const paragraphs = paragraphsOf({ ...THREE, i: [words(1), `${words(2)} ${words(3)}`] });
    const alignment = align(first(), paragraphs, { ...NO_DECISIONS, merged: new Map([['i-3', 'i-2']]) });
    expect(reportChanges(first(), paragraphs, alignment)).toContain('merged     i-3 into i-2');
  });
});
