/** What pages say of a corpus as a whole, and `npm run attest` of words in it. */
import { describe, expect, test } from 'vitest';
import { answersIn, searchByPattern, searchFor } from '../../src/features/wordings/command/ask.ts';
import { noveltiesOf, spansOf, wholeOf } from '../../src/features/wordings/content/summary.ts';
import { corporaIn, CORPUS, FILE, whole } from '../support/small-corpus.ts';
import { compileSound } from '../support/sound-content.ts';

/** The corpus in which the act is a kind of rules, perhaps with the second text consolidated. */
const corpusOf = (isConsolidated = false) => {
  const date = "    date: '1970-03-01'\n";
  const file = CORPUS.replace('    kind: act\n', '    kind: rules\n').replace('  - id: act\n    label: Acts\n', '');
  const { publication, faults } = compileSound(
    whole({ [FILE]: isConsolidated ? file.replace(date, `${date}    consolidated: true\n`) : file }),
  );
  expect(faults).toEqual([]);
  const [corpus] = corporaIn({ publication });
  if (corpus === undefined) throw new Error('There is no corpus.');
  return corpus;
};

describe('a reader learns of a corpus', () => {
  test('since when and until when a term is said, how often in each text, and where first', () => {
    const corpus = corpusOf();
    const [berth, , , visitors] = corpus.families.map((family) => wholeOf(family, corpus));
    expect([berth?.first?.id, berth?.last?.id]).toEqual(['rules-1950', 'act-1990']);
    expect(berth?.places.map(({ text, count, first, wording }) => [text.id, count, first, wording])).toEqual([
      ['rules-1950', 1, 2, 'berth'],
      ['rules-1970', 3, 2, 'berth'],
      ['act-1990', 2, 4, 'berth'],
    ]);
    const [place] = berth?.places ?? [];
    expect(place?.rate).toBeCloseTo(10_000 / Number(place?.text.characters));
    expect(visitors?.first?.id).toBe('rules-1970');
    const consolidated = corpusOf(true);
    const late = consolidated.families.map((family) => wholeOf(family, consolidated))[3];
    expect([late?.first?.id, late?.last?.id]).toEqual(['act-1990', 'act-1990']);
  });

  test('in which years in between it is not said', () => {
    const years = ['1950', '1960', '1970', '1980', '1990'];
    expect(spansOf(years, (year) => year !== '1970' && year !== '1950')).toEqual([
      { from: '1960', to: '1960' },
      { from: '1980', to: '1990' },
    ]);
  });

  test('what each text adds, and what it no longer says of the text of its kind before it, a consolidated one aside', () => {
    const wordings = (isConsolidated: boolean) =>
      [...noveltiesOf(corpusOf(isConsolidated))].map(([id, { added, dropped }]) =>
        [id, ...[added, dropped].map((all) => all.map(({ wording }) => wording).join(', '))].join(' | '),
      );
    expect(wordings(false)).toEqual([
      'rules-1950 | berth | ',
      'rules-1970 | berths, visitors’ berth | ',
      'act-1990 | Harbour dues, guest-berth | berths, visitors’ berth',
    ]);
    expect(wordings(true)).toEqual([
      'rules-1950 | berth | ',
      'rules-1970 |  | ',
      'act-1990 | Harbour dues, guest-berth | ',
    ]);
  });

  test('that the next text drops a wording, and never a consolidated one between them', () => {
    const corpus = corpusOf(true);
    const [first] = corpus.texts;
    const families = corpus.families.map((family) => ({
      ...family,
      wordings: family.wordings.map((one) => (one.wording === 'berth' ? { ...one, last: first } : one)),
    }));
    const dropped = [...noveltiesOf({ ...corpus, families })].map(([id, one]) => [
      id,
      one.dropped.map(({ wording }) => wording),
    ]);
    expect(dropped).toEqual([
      ['rules-1950', []],
      ['rules-1970', []],
      ['act-1990', ['berth']],
    ]);
  });
});

test('an editor who asks for words in a text gets the line and the letters around each place, of that line only', () => {
  const text = `The Rules\n${'long '.repeat(9)}berth ${'wide '.repeat(9)}\nA berth.\n`;
  const expected = [
    { line: 2, before: 'long '.repeat(6), found: 'berth', after: ' wide wide wide wide wide wide' },
    { line: 3, before: 'A ', found: 'berth', after: '.' },
  ];
  expect(answersIn(text, searchFor('berth', 'en'))).toEqual(expected);
  expect(answersIn(text, searchByPattern('ber?th|x*'))).toEqual(expected);
});
