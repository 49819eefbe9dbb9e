/** Which part of a text a heading names, and how readers cite it. */
import { describe, expect, test } from 'vitest';
import { sectionWords } from '../../src/core/languages/section-words.ts';
import { ARTICLE_SAMPLES } from '../../src/core/languages/article-samples.ts';
import { UNIT_LANGUAGES, unitWordsOf } from '../../src/core/languages/unit-words.ts';
import { isUnitAlone, labelOfUnit, unitOf, unitOfStyle } from '../../src/core/languages/units.ts';

describe('a heading', () => {
  test.each([
    // English
    ['Book II', 'book ii', 'Book II', ''],
    ['PART 2 – Berths', 'part 2', 'PART 2', 'Berths'],
    ['Title IX: Dues', 'title ix', 'Title IX', 'Dues'],
    ['Chapter one. Boats', 'chapter 1', 'Chapter one', 'Boats'],
    ['Section 12.3 Lines', 'section 12.3', 'Sec. 12.3', 'Lines'],
    ['Sec. 4a', 'section 4a', 'Sec. 4a', ''],
    ['Subsection 2', 'subsection 2', 'Subsection 2', ''],
    ['Article\u00A05', 'article 5', 'Art. 5', ''],
    ['ART 7: Of fish', 'article 7', 'Art. 7', 'Of fish'],
    ['§ 12 Boats', 'paragraph 12', '§ 12', 'Boats'],
    ['Rule 3', 'rule 3', 'Rule 3', ''],
    ['Regulation 14', 'regulation 14', 'Regulation 14', ''],
    ['Clause 8', 'clause 8', 'Clause 8', ''],
    ['ANNEX III', 'annex iii', 'Annex III', ''],
    ['Appendix B', 'annex b', 'Appendix B', ''],
    ['Schedule 1', 'annex 1', 'Schedule 1', ''],
    // French
    ['Livre premier', 'book 1', 'Livre premier', ''],
    ['Titre Ier', 'title 1', 'Titre Ier', ''],
    ['Chapitre 1er', 'chapter 1', 'Chapitre 1er', ''],
    ['Section première', 'section 1', 'Sec. première', ''],
    ['Sous-section 2', 'subsection 2', 'Sous-section 2', ''],
    ['Article 12 bis', 'article 12 bis', 'Art. 12 bis', ''],
    ['Article premier ter', 'article 1-ter', 'Art. premier ter', ''],
    ['ANNEXE 2', 'annex 2', 'Annexe 2', ''],
    // German
    ['Buch 1', 'book 1', 'Buch 1', ''],
    ['Teil 2', 'part 2', 'Teil 2', ''],
    ['Kapitel 3', 'chapter 3', 'Kapitel 3', ''],
    ['Abschnitt 4', 'section 4', 'Abschnitt 4', ''],
    ['Unterabschnitt 5', 'subsection 5', 'Unterabschnitt 5', ''],
    ['Artikel 6', 'article 6', 'Art. 6', ''],
    ['Anlage 7', 'annex 7', 'Anlage 7', ''],
    // Dutch, Spanish, Italian, Portuguese
    ['Hoofdstuk 1', 'chapter 1', 'Hoofdstuk 1', ''],
    ['Afdeling 2', 'section 2', 'Afdeling 2', ''],
    ['Bijlage 3', 'annex 3', 'Bijlage 3', ''],
    ['Capítulo único', 'chapter 1', 'Capítulo único', ''],
    ['Artículo 5 quater', 'article 5 quater', 'Art. 5 quater', ''],
    ['Articolo 9 sexies', 'article 9 sexies', 'Art. 9 sexies', ''],
    ['Capo II', 'chapter ii', 'Capo II', ''],
    ['Allegato A', 'annex a', 'Allegato A', ''],
    ['Artigo 4', 'article 4', 'Art. 4', ''],
    ['Secção 5', 'section 5', 'Secção 5', ''],
    // Arabic
    ['المادة ٥', 'article 5', 'المادة ٥', ''],
    ['الفصل 2', 'chapter 2', 'الفصل 2', ''],
    ['الباب 3', 'title 3', 'الباب 3', ''],
    // Chinese
    ['第五条　泊位', 'article 5', '第五条', '泊位'],
    ['第十条の二（係留）', 'article 10-2', '第十条の二', '（係留）'],
    ['第十条之一', 'article 10-1', '第十条之一', ''],
    ['第三十六条の二の三', 'article 36-2-3', '第三十六条の二の三', ''],
    ['第十二章', 'chapter 12', '第十二章', ''],
    ['第3節 港口', 'section 3', '第3節', '港口'],
    ['第一編', 'part 1', '第一編', ''],
    // The only annex
    ['Annex', 'annex ', 'Annex', ''],
    ['ANLAGE', 'annex ', 'Anlage', ''],
    ['附件', 'annex ', '附件', ''],
  ])('%j names %s, which readers cite as %j', (heading, part, label, rest) => {
    const unit = unitOf(heading);
    expect([unit && `${unit.kind} ${unit.number}`, unit && labelOfUnit(unit), unit?.rest]).toEqual([part, label, rest]);
    expect(isUnitAlone(heading)).toBe(rest === '');
  });

  test.each(['Articles 5', 'Article of boats', 'The Article 5', 'Annexes', '第条', 'Chapter', 'Part of a boat'])(
    '%j names no part',
    (heading) => {
      expect(unitOf(heading)).toBeUndefined();
      expect(isUnitAlone(heading)).toBe(false);
    },
  );
});

test('a text with styles names its parts by these, where headings are only numbers', () => {
  expect(unitOfStyle('unit-section-1', 'en')).toEqual({ kind: 'section', number: '1', name: 'Section 1', rest: ' ' });
  expect(unitOfStyle('unit-chapter-IV', 'en')).toEqual({
    kind: 'chapter',
    number: 'iv',
    name: 'Chapter IV',
    rest: ' ',
  });
  expect(unitOfStyle('unit-article-4', 'fr')?.name).toBe('Article 4');
  expect(unitOfStyle('unit-chapter-4', 'de')?.name).toBe('Kapitel 4');
  expect(unitOfStyle('unit-article-4', 'zh-Hans')?.name).toBe('第4条');
  for (const style of [undefined, 'unit-boat-1', 'section-1', 'a-unit-section-1', 'unit-section-'])
    expect(unitOfStyle(style, 'en')).toBeUndefined();
});

test('a reader of a language cites what is below an article by the words of its lawyers', () => {
  expect(unitWordsOf('de-AT').levels).toEqual({
    '(1)': ' Abs. ',
    '1.': ' Nr. ',
    'a)': ' Buchst. ',
    'aa)': ' Doppelbuchst. ',
    'aaa)': ' Dreifachbuchst. ',
  });
  expect(unitWordsOf('fr').outermost).toEqual({ '1.': ', § ' });
  expect(unitWordsOf('sw')).toEqual({});
});

test('an editor may begin articles with the words of any language that the engine knows', () => {
  for (const tag of UNIT_LANGUAGES)
    for (const name of unitWordsOf(tag).articles ?? [])
      expect(ARTICLE_SAMPLES).toEqual(expect.arrayContaining([name, `${name}.`, `${name}:`]));
  expect(ARTICLE_SAMPLES.slice(0, 2)).toEqual(['SECTION 1. | SEC. 1.', 'Section 1. | Sec. 1.']);
});

test('a reader sees the parts that have no heading named in the language of the text, or else of the site', () => {
  const seen = (...tags: readonly string[]) => {
    const { opening, closing, closingWords, recitals, recital } = sectionWords(...tags);
    return [opening, closing, closingWords, recitals, recital].join(' | ');
  };
  const english = 'Opening | Closing | Closing words | Recitals | Recital';
  expect([seen('en-GB'), seen('sw'), seen(), seen('sw', 'fr')]).toEqual([
    english,
    english,
    english,
    'Ouverture | Clôture | Formule finale | Considérants | Considérant',
  ]);
  expect(seen('de-AT')).toBe('Eingang | Schluss | Schlussformel | Erwägungsgründe | Erwägungsgrund');
  expect([seen('ar'), seen('ja'), seen('zh-Hant'), seen('zh-Hans')]).toEqual([
    'الافتتاح | الختام | الختام | الحيثيات | الحيثية',
    '冒頭 | 末尾 | 末尾 | 前文 | 前文',
    '開頭 | 結尾 | 結尾 | 序言 | 序言',
    '开头 | 结尾 | 结尾 | 序言 | 序言',
  ]);
});
