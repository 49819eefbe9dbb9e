/** The form of ids, and their labels for readers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatId, parseId } from '../../src/core/ids/ids.ts';
import { labelsOf } from '../../src/core/ids/labels.ts';

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

  test('can be written and read again, whatever its parts', () => {
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

  test('has a label for readers in the language of the text', () => {
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

  test('has a label in which numbers follow the label of the section as the document says', () => {
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
    expect(called('s-12a', undefined, { ...section('第二条'), counted: '¶' })).toBe('第二条¶12a');
    expect(called('s-3', undefined, { ...section('序言', { counted: '¶' }), counted: ' ¶' })).toBe('序言¶3');
  });

  test('has a label without the section in the margin if our number has a sign', () => {
    const inMargin = (id: string, counted?: string) =>
      labelsOf({ id, section: '' }, { language: 'ar', counted, sections: [{ slug: 'article-2', label: 'المادة 2' }] })
        .marginLabel;
    expect(inMargin('article-2-1', '¶')).toBe('¶1');
    expect(inMargin('article-2-par-1')).toBe('¶1');
    expect(inMargin('article-2-1')).toBe('¶1');
  });
});
