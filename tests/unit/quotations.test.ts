import { describe, expect, test } from 'vitest';
import { judge, judgeAll, MOST_FINDINGS } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';

/** A document of paragraphs, in two sections. */
const documentOf = (id: string, first: readonly string[], second: readonly string[] = []) =>
  sourceOf(id, {
    title: `The ${id}`,
    sections: [first, second].map((texts, index) => ({
      id: ['opening', 'second-part'][index] ?? '',
      label: ['I', 'II'][index] ?? '',
      heading: ['I. Of piers', 'II. Of dues'][index] ?? '',
      blocks: texts.map((text, at) => ({
        id: `${['opening', 'second-part'][index]}-${at + 1}`,
        label: `${['I', 'II'][index]}.${at + 1}`,
        text,
      })),
    })),
  });

const RULES = documentOf(
  'rules',
  [
    'The pier is open. Boats that are late may not moor here after dark, and nobody else may order a boat to move.',
    'A non-resident boat pays US$30, or 2.5 times the dues of a resident’s boat; see Annex [A].',
  ],
  [
    'The master’s word is “the last word” on the pier. It ends when he says so.',
    'Dues are paid in spring. It is so everywhere, as it was.',
  ],
);

/** Returns the verdict on every quotation in a text, and its place. */
const said = (text: string, ...sources: readonly ReturnType<typeof documentOf>[]) =>
  judgeAll(text, sources.length === 0 ? [RULES] : sources).map(({ verdict, passage }) =>
    [verdict, passage?.label].filter(Boolean).join(' '),
  );

describe('a quotation is verbatim', () => {
  test.each([
    [
      'in marks of any style',
      '"The pier is open" “The pier is open” „The pier is open“ «The pier is open» »The pier is open« 「The pier is open」 ‹The pier is open›',
      7,
    ],
    [
      'with a note’s number, or a name for a pronoun',
      '“[The boat] ends when he says so” “The pier is open [12]. Boats that are late”',
      2,
    ],
    ['where a line break has put a hyphen into a word', '“Boats that are late may not moor here af-\nter dark”', 1],
    [
      'with hyphens, soft hyphens and marks of direction that nobody sees',
      '“A non‑resident boat \u{200E}pays” “The p\u{AD}ier”',
      2,
    ],
    ['with brackets of the text itself', '“see Annex [A]” “see Annex A”', 2],
    ['over the end of a paragraph', '“nobody else may order a boat to move. A non-resident boat pays”', 1],
  ])('%s', (_, text, count) => {
    const verdicts = said(text);
    expect(verdicts).toHaveLength(count);
    expect(verdicts.filter((verdict) => !verdict.startsWith('verbatim'))).toEqual([]);
  });
});

describe('a quotation is altered', () => {
  test.each([
    ['by half of a compound', '“resident boat pays”', 'non-resident', 'resident'],
    ['by a currency that is left away', '“boat pays $30”', 'US$30', '$30'],
    ['by digits that are left away', '“5 times the dues of a resident’s boat”', '2.5', '5'],
    ['by a word in brackets that is no name', '“The pier is [not] open”', '', '[not]'],
    ['by letters of a word in brackets', '“Boats that are late may not moor[ed] here”', 'moor', 'moor[ed]'],
    ['by a number whose point is left away', '“25 times the dues of a resident’s boat”', '2.5', '25'],
    ['by an accent', '“The piér is open”', 'pier', 'piér'],
    ['by a hyphen that is left away', '“A non resident boat pays”', 'non-resident', 'non resident'],
    ['by a capital beside another word', '“Nobody may order a boat”', 'nobody else', 'Nobody'],
  ])('%s', (_, text, stands, quoted) => {
    const [finding] = judgeAll(text, [RULES]);
    expect(finding?.verdict).toBe('altered');
    expect(finding?.differences).toContainEqual({ stands, quoted });
  });

  test('by an ellipsis that leaves out several sections between a few words, or in the wrong order', () => {
    expect(said('“Dues are … The pier is open”')).toEqual(['altered II.2']);
    expect(said('“The pier … spring”')).toEqual(['altered I.1']);
  });
});

describe('the place beside a quotation', () => {
  test.each([
    ['in brackets after it', '“The pier is open” (I.1)', 'verbatim I.1'],
    ['in brackets after it, wrong', '“The pier is open,” it says (II.2).', 'misplaced I.1'],
    ['a section by its number in figures', 'Section 2 says “Dues are paid in spring”.', 'verbatim II.2'],
    ['a section by its ordinal', 'The second section says “The pier is open”.', 'misplaced I.1'],
    ['a section by the name in its address', 'The Opening says “Dues are paid in spring”.', 'misplaced II.2'],
    ['no section, in a longer word', 'The reopening says “Dues are paid in spring”.', 'verbatim II.2'],
    ['a section by its heading', '“Dues are paid in spring” stands under Of piers.', 'misplaced II.2'],
    ['one of two places where the words stand', 'In II.2 one reads “It is so”', 'verbatim II.2'],
    ['in another sentence', 'Section II is short. “The pier is open.” So is section II.', 'verbatim I.1'],
    ['a number that is no place', 'In 2 sections of 40 pages: “The pier is open”', 'verbatim I.1'],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('also counts for quotations without marks', () => {
    expect(said('As II.1 has it, nobody else may order a boat to move.')).toEqual(['misplaced I.1']);
  });
});

describe('texts of other writing', () => {
  const chinese = documentOf('zh', ['港务费应当专款专用，每一笔钱都应写明来源和去处，并在每年春天公布。']);
  const thai = documentOf('th', ['ท่าเรือเปิดให้ทุกคนเข้ามาได้ตลอดทั้งปีโดยไม่มีประตูและไม่มีค่าเข้า']);
  const japanese = documentOf('ja', ['港は誰にでも開かれており、門も番人もいない。船は夜でも入ることができる。']);
  const arabic = documentOf('ar', [
    'يدير مكتب الميناء شؤون المرفأ باسم البلدات الثلاث، ويسهر على سلامة القوارب ليلًا ونهارًا.',
  ]);

  test.each([
    ['Chinese', '备忘录说：“港务费应当专款专用”，又说“港务费应该专款专用”。', ['verbatim I.1', 'altered I.1'], chinese],
    ['Chinese with an ellipsis', '「港务费应当专款专用……并在每年春天公布」', ['verbatim I.1'], chinese],
    ['Chinese without marks', '有人写道，每一笔钱都应写明来源和去处，并无他意。', ['verbatim I.1'], chinese],
    ['Japanese', '「門も番人もいない」「門や番人もいない」', ['verbatim I.1', 'altered I.1'], japanese],
    ['Thai', '“ท่าเรือเปิดให้ทุกคนเข้ามาได้” “ท่าเรือปิดให้ทุกคนเข้ามาได้”', ['verbatim I.1', 'altered I.1'], thai],
    [
      'Arabic',
      'قال «يدير مكتب الميناء شؤون المرفأ» ثم «يدير مدير الميناء شؤون المرفأ»',
      ['verbatim I.1', 'altered I.1'],
      arabic,
    ],
    ['a language that no document is in', 'Он сказал: «Причал открыт для всех».', ['not found'], arabic],
  ])('%s', (_, text, expected, source) => {
    expect(said(text, source)).toEqual(expected);
  });
});

test('a reader whose words come as near to a heading as to a paragraph is shown the paragraph, which can be cited', () => {
  const words = 'Dues of boats at the outer quay';
  const source = sourceOf('dues', {
    title: 'The dues',
    sections: [
      {
        id: 'i',
        label: 'I',
        heading: words,
        blocks: [
          { id: 'i-1', label: 'I.1', text: 'Nobody may moor here after dark in winter. '.repeat(12) },
          { id: 'i-2', label: 'I.2', text: `${words}.` },
        ],
      },
    ],
  });
  expect(said('“Dues of ships at the outer quay”', source)).toEqual(['altered I.2']);
});

describe('whatever is pasted gets an answer', () => {
  test.each([
    ['nothing', '', []],
    ['only marks', '"“”\'‘’«»「」 "" „“ … [] ()', []],
    ['marks that nothing closes', 'It says “The pier is open. And “more “still «of it', ['verbatim I.1']],
    [
      'HTML',
      '<p>It says <q>The pier is <b>open</b></q> &ldquo;Dues are paid in spring&rdquo;</p><script>"not this"</script>',
      ['verbatim I.1', 'verbatim II.2'],
    ],
    [
      'characters by their numbers',
      '<p>“The p&#105;er is &#x6F;pen” “Dues &#9999999;”</p>',
      ['verbatim I.1', 'not found'],
    ],
    [
      'a quotation in a quotation',
      '“He called it ‘the last word’ in all he said to us”',
      ['not found', 'verbatim II.1'],
    ],
    [
      'words in brackets, which nobody supplies with a number',
      '“The pier is open [as 12]. Boats that are late”',
      ['altered I.1'],
    ],
    ['halves of characters', '“The pier\u{D800} is open”', ['altered I.1']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('a quotation of any length, in pieces', () => {
    const verdicts = said(`“${'The pier is open. Nobody knows what the weather will be. '.repeat(80)}”`);
    expect(verdicts.length).toBeGreaterThan(1);
    expect(new Set(verdicts.map((verdict) => verdict.split(' ')[0]))).not.toContain('verbatim');
    const pieces = judgeAll(`“${'The pier is open to us. '.repeat(110)}”`, [RULES]);
    expect(pieces.map(({ quotation }) => quotation.endsWith('us.'))).toEqual([true, true]);
    expect(judgeAll(`“${'pier '.repeat(850)}”`, [RULES])).toHaveLength(3);
  });

  test('as many quotations as can be checked in some seconds, with a note that there are more', () => {
    const text = '“The pier is open.” “The pier is shut.”\n\n'.repeat(MOST_FINDINGS);
    const steps = [...judge(text, [RULES])];
    expect(steps.flatMap(({ findings }) => findings)).toHaveLength(MOST_FINDINGS);
    expect(steps.at(-1)?.done).toBeCloseTo(0.5);
    expect([...judge(text.slice(0, text.length / 2), [RULES])].at(-1)?.done).toBe(1);
  });

  test.each(['"', '“', '"a" ', "'a ", '[', '. ', 'The pier is ', '<p><!-- ', '“The pier” '])(
    'in steps of about the same work, however often %s is repeated',
    (piece) => {
      let most = 0;
      for (const { findings } of judge(piece.repeat(20_000 / piece.length), [RULES]))
        most = Math.max(most, findings.length);
      expect(most).toBeLessThan(8000);
    },
  );
});

test('a reader gets the first place of words in several documents, and the number of places', () => {
  const [finding] = judgeAll('“The pier is open”', [RULES, documentOf('copy', ['So then: The pier is open.'])]);
  expect(finding).toMatchObject({ verdict: 'verbatim', source: { id: 'rules' }, others: 1 });
  const two = [RULES, documentOf('copy', ['It has that nobody else may order a boat to move.'])];
  const shorter = [RULES, documentOf('copy', ['It has that nobody else may order a boat.'])];
  expect(judgeAll('He says: nobody else may order a boat to move.', shorter)).toMatchObject([{ others: 0 }]);
  expect(judgeAll('He says: nobody else may order a boat to move.', two)).toMatchObject([{ others: 1 }]);
});
