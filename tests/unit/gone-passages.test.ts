/** Where a reader of an edition finds what is gone from it. */
import { describe, expect, test } from 'vitest';
import { placesOfGone } from '../../src/core/editions/gone.ts';
import type { Block } from '../../src/core/block.ts';
import type { Document } from '../../src/core/model.ts';
import { flatten } from '../../src/core/reading-order.ts';
import { pierRules, structured } from '../support/code-model.ts';

/** Returns a document without these blocks. */
function without(document: Document, ...ids: string[]): Document {
  const rest = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block) => (ids.includes(block.id ?? '') ? [] : [{ ...block, children: rest(block.children) }]));
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: rest(section.blocks) })) };
}

/** Returns a document that has the sections in another order, or only some of them. */
const withSections = (document: Document, ...slugs: string[]): Document => ({
  ...document,
  sections: slugs.flatMap((slug) => document.sections.filter((section) => section.slug === slug)),
});

function foundIn(later: Document, ...earlier: Document[]) {
  const { before, atEnd } = placesOfGone(later, earlier);
  const named = (places: typeof before) =>
    [...places].map(([place, all]) => [place, ...all.map(({ blocks }) => blocks.map(({ id }) => id).join(' '))]);
  return { before: named(before), atEnd: named(atEnd) };
}

describe('a reader of an edition finds what is gone from it', () => {
  const law = pierRules();
  const [first, second] = law.former;
  if (first === undefined || second === undefined) throw new Error('There are no former editions.');

  test('before the passage that followed it, or at the end of its section', () => {
    expect(foundIn(law, first, second)).toEqual({ before: [['chapter-ii-8', 'chapter-ii-7']], atEnd: [] });
    expect(foundIn(second, first)).toEqual({ before: [], atEnd: [['chapter-i', 'chapter-i-4']] });
    expect(foundIn(without(law, 'chapter-ii-8'), law).atEnd).toEqual([['chapter-ii', 'chapter-ii-8']]);
  });

  test('before the first passage, if nothing stood before it', () => {
    expect(foundIn(without(law, 'chapter-i-1'), law).before).toEqual([['chapter-i-2-c', 'chapter-i-1']]);
  });

  test('after the passage that it followed, if its section is gone too', () => {
    const { before, atEnd } = foundIn(withSections(law, 'chapter-i'), law);
    expect([before, atEnd.map(([section, ...ids]) => [section, ids.length])]).toEqual([[], [['chapter-i', 3]]]);
  });

  test('by articles, each with all that stood in it, and otherwise from where to where', () => {
    const [whole] = placesOfGone(without(law, 'chapter-i-2'), [law]).before.values();
    expect(whole?.map(({ first: one, last, blocks }) => [one.label, last.label, blocks.length])).toEqual([
      ['Chapter I(3)', 'Chapter I(3)', 4],
    ]);
    const points = ['chapter-i-2-a', 'chapter-i-3-b', 'chapter-i-2-b'];
    const [gone] = placesOfGone(without(law, ...points), [law]).before.values();
    expect(gone?.map(({ first: one, last }) => [one.label, last.label])).toEqual([
      ['Chapter I(3)(a)', 'Chapter I(3)(c)'],
    ]);
  });

  test('in the last edition that has it, where several have', () => {
    const editions = [...placesOfGone(law, [first, second]).before.values()].flat().map(({ edition }) => edition.id);
    expect(editions).toEqual([second.id]);
  });

  test('never within a table', () => {
    const rules = structured('mooring-rules');
    const all = rules.sections.flatMap(({ blocks }) => flatten(blocks));
    const cells = all.flatMap(({ kind, id }) => (kind === 'cell' ? [id] : []));
    const [, gone = ''] = cells;
    const { before, atEnd } = foundIn(without(rules, gone), rules);
    const [[place = '', id] = []] = [...before, ...atEnd];
    expect([cells.length > 2, id, cells.includes(place)]).toEqual([true, gone, false]);
  });
});
