/** What a reader who compares two editions, in either direction, is told of each passage. */
import { describe, expect, test } from 'vitest';
import { changedWords, withoutBlanks } from '../../src/core/editions/changed-words.ts';
import { compareEditions } from '../../src/core/editions/compare-editions.ts';
import { expressionOf } from '../../src/core/expression.ts';
import { historyOf, historyOfUnits, sharedNumbers } from '../../src/core/editions/history.ts';
import { interleave } from '../../src/core/editions/interleave.ts';
import { comparedPairs, stepsOf } from '../../src/core/editions/steps.ts';
import { drawWording } from '../../src/features/comparisons/draw-wording.ts';
import { drawChanges } from '../../src/features/editions/draw-changes.ts';
import { code, pierRules } from '../support/code-model.ts';

/** The step from the edition before the present one to the present one. */
function lastStep() {
  const step = stepsOf(pierRules()).at(-1);
  if (step === undefined) throw new Error('There is no step.');
  return step;
}

describe('a reader who compares two editions', () => {
  test('is told in the other direction that what was new is gone, and what was gone is new', () => {
    const [before, after] = lastStep();
    const kinds = (units: ReturnType<typeof compareEditions>['units'], kind: string) =>
      units.filter((unit) => unit.kind === kind).map(({ id }) => id);
    const [on, back] = [compareEditions(before, after).units, compareEditions(after, before).units];
    expect(kinds(on, 'new')).toEqual(kinds(back, 'gone'));
    expect(kinds(on, 'gone')).toEqual(kinds(back, 'new'));
    for (const kind of ['unchanged', 'renumbered', 'reworded'])
      expect(kinds(back, kind).toSorted()).toEqual(kinds(on, kind).toSorted());
  });

  test('is led from a passage whose words were merged into another to that one', () => {
    const [before, after] = lastStep();
    const { units } = compareEditions(before, after);
    expect(units.filter(({ mergedInto }) => mergedInto !== undefined)).toMatchObject([
      { id: 'chapter-ii-7', kind: 'gone', after: undefined, mergedInto: { id: 'chapter-ii-8' } },
    ]);
    const ids = after.ids.filter(({ id }) => id !== 'chapter-ii-7');
    const [gone] = compareEditions(before, { ...after, ids }).units.filter(({ id }) => id === 'chapter-ii-7');
    expect([gone?.kind, gone?.mergedInto]).toEqual(['gone', undefined]);
  });

  test('is led from an article that is a paragraph of another one now to that paragraph', () => {
    const [before, after] = lastStep();
    const ids = after.ids.map((entry) =>
      entry.id === 'chapter-ii-6' && entry.state === 'stands' ? { ...entry, numbers: ['7', 'a'] } : entry,
    );
    const [gone] = compareEditions(before, { ...after, ids }).units.filter(({ id }) => id === 'chapter-ii-6');
    expect(gone).toMatchObject({ kind: 'gone', after: undefined, mergedInto: { id: 'chapter-ii-6' } });
  });

  test('sees the words that went and came of a passage, its number with them', () => {
    const [before, after] = lastStep();
    const { passages } = compareEditions(before, after);
    for (const { stretches, before: was, after: is } of passages.values()) {
      const without = (kind: string) => stretches.filter((one) => one.kind !== kind).map(({ words }) => words);
      expect([without('added').join(''), without('gone').join('')]).toEqual([
        was?.block.text ?? '',
        is?.block.text ?? '',
      ]);
    }
    expect(changedWords('A berth for boats', 'A quay for boats', 'en')).toEqual([
      { kind: 'kept', words: 'A ' },
      { kind: 'gone', words: 'berth' },
      { kind: 'added', words: 'quay' },
      { kind: 'kept', words: ' for boats' },
    ]);
  });

  test('is not told that a passage is reworded if only white space differs, unless that parts two words', () => {
    const [before, after] = lastStep();
    const kindWith = (change: (words: string) => string) => {
      const sections = after.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) =>
          block.id === 'chapter-i-2-c' || block.label === undefined ? block : { ...block, text: change(block.text) },
        ),
      }));
      const { passages } = compareEditions(before, { ...after, sections });
      return passages.get('chapter-ii-6')?.kind;
    };
    expect(kindWith((words) => words)).toBe('renumbered');
    expect(kindWith((words) => words.replace('Dogs are', 'Dogs\u00a0  are'))).toBe('renumbered');
    expect(kindWith((words) => words.replace('lead.', 'lead .'))).toBe('renumbered');
    expect(kindWith((words) => words.replace('Dogs are', 'Dogsare'))).toBe('reworded');
    expect(withoutBlanks('1994年5月12日 第八届 a b')).toBe('1994年5月12日第八届a b');
  });

  test('sees white space neither as gone nor as new, and each edition with its own', () => {
    const stretches = changedWords('5月12日 第八届 A berth', '5月12日第八届 A quay', 'zh-Hans');
    const drawn = drawChanges({ id: 'x', kind: 'reworded', before: undefined, after: undefined, stretches }).html;
    const seen = drawn.replaceAll(/<del hidden>.*?<\/del>/g, '');
    expect([...seen.matchAll(/<(?:del|ins) data[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual(['berth', 'quay']);
    expect(seen.replaceAll(/<del.*?<\/del>|<[^>]+>/g, '')).toBe('5月12日第八届 A quay');
    expect(drawn.replaceAll(/<ins.*?<\/ins>|<[^>]+>/g, '')).toBe('5月12日 第八届 A berth');
    expect(drawWording(stretches, 'before').html.replaceAll(/<[^>]+>/g, '')).toBe('5月12日 第八届 A berth');
  });

  test('is told that a paragraph differs if a point of it has another number, and sees a point where it is now', () => {
    const now = pierRules();
    const withNumbers = (numbers: string[]) => ({
      ...now,
      ids: now.ids.map((entry) =>
        entry.id === 'chapter-i-2-b' && entry.state === 'stands' ? { ...entry, numbers } : entry,
      ),
    });
    const unitIn = (after: typeof now) => compareEditions(now, after).units.find(({ id }) => id === 'chapter-i-2');
    expect(unitIn({ ...now })?.kind).toBe('unchanged');
    expect(unitIn(withNumbers(['3', 'd']))?.kind).toBe('reworded');
    expect(unitIn(withNumbers(['4', 'a']))?.passages.map(({ id }) => id)).not.toContain('chapter-i-2-b');
  });

  test('finds several passages that are gone in their order, after the one that stood before them', () => {
    expect(interleave(['x', 'y', 'a', 'b', 'c', 'd'], ['d', 'a'])).toEqual(['x', 'y', 'd', 'a', 'b', 'c']);
    expect(interleave(['a', 'b'], [])).toEqual(['a', 'b']);
    expect(interleave([], ['a'])).toEqual(['a']);
  });
});

test('a reader finds every article that a law ever had, with its numbers and what changed in each edition', () => {
  const rows = historyOfUnits(pierRules()).map(({ id, entries }) => [
    id,
    ...entries.map(({ unit, since }) =>
      [unit?.block.label, since?.unit.kind].filter((one) => one !== undefined).join(' '),
    ),
  ]);
  expect(rows).toEqual([
    ['chapter-i-1', 'Chapter I(1)', 'Chapter I(1) unchanged', 'Chapter I(1) unchanged'],
    ['chapter-i-2-c', '', '', 'Chapter I(2) new'],
    ['chapter-i-2', 'Chapter I(2)', 'Chapter I(2) unchanged', 'Chapter I(3) reworded'],
    ['chapter-ii-5', 'Chapter II(5)', 'Chapter I(3) moved', 'Chapter I(4) renumbered'],
    ['chapter-i-3', 'Chapter I(3)', 'Chapter I(4) reworded', 'Chapter I(5) renumbered'],
    // It was gone, and has come back.
    ['chapter-i-4', 'Chapter I(4)', 'gone', 'Chapter I(6) new'],
    ['chapter-ii-5-a', '', 'Chapter II(5) new', 'Chapter II(7) renumbered'],
    ['chapter-ii-6', 'Chapter II(6)', 'Chapter II(6) reworded', 'Chapter II(8) renumbered'],
    ['chapter-ii-7', 'Chapter II(7)', 'Chapter II(7) unchanged', 'gone'],
    ['chapter-ii-8', 'Chapter II(8)', 'Chapter II(8) unchanged', 'Chapter II(9) reworded'],
  ]);
});

test('a reader of a document in one edition finds no history', () => {
  const [section] = code().sections;
  const id = section?.blocks[0]?.id ?? '';
  expect(historyOf(id, code())).toEqual([]);
  expect(sharedNumbers(code())).toEqual([]);
  expect([stepsOf(code()), code().former, code().editions.map(({ id }) => id)]).toEqual([[], [], ['harbour-code']]);
});

test('a reader of a former edition finds it below the address of its document', () => {
  expect(pierRules().editions.map(({ id, work, edition }) => [id, work, edition])).toEqual([
    ['pier-rules/@2018-03-01', 'pier-rules', '2018-03-01'],
    ['pier-rules/@2019-06-15', 'pier-rules', '2019-06-15'],
    ['pier-rules', 'pier-rules', undefined],
  ]);
});

test('a reader gets from each edition to every other, and none is compared from a former one', () => {
  const current = pierRules();
  for (const edition of current.former) {
    expect(edition.editions).toEqual(current.editions);
    expect([edition.former, comparedPairs(edition)]).toEqual([[], []]);
  }
});

test('whoever has only an id learns from it which expression of which work it names', () => {
  for (const { id, work, version, edition, current } of pierRules().editions)
    expect(expressionOf(id)).toEqual({ id, work, version, edition, current });
});
