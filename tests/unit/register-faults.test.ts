/** Faults of a register that differs from the text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../support/sound-content.ts';
import { put } from '../support/put.ts';

const DOCUMENT = 'documents/charter/document.yaml';

const REGISTER = 'documents/charter/register.yaml';

const CASES = 'tests/fixtures/content';

describe('an editor of a register gets a fault', () => {
  const entry = (kind: string, words: string) => (text: string) =>
    `${text}${kind}:\n  - paragraph: i-2\n    quote: ${words}\n    by: X\n`;

  test('for words from other paragraphs', () => {
    expect(faultsOf({ [REGISTER]: put('quote: The old pier, 2019', 'quote: The harbour master') })).toEqual([
      `${REGISTER}:10:7 Found words that i-figure-1 does not have: "The harbour master". They stand in i-1 and i-2. Correct the paragraph.`,
    ]);
    const long = 'word '.repeat(101).trim();
    expect(faultsOf({ [REGISTER]: put('quote: The old pier, 2019', `quote: ${long}`) })).toEqual([
      `${REGISTER}:10:7 Found words that i-figure-1 does not have: "${long}". Copy the words from there.`,
    ]);
  });

  test('for words that do not have what their entry or waiver is about', () => {
    expect(faultsOf({ [REGISTER]: entry('quotations', 'both ends') })).toEqual([
      `${REGISTER}:21:5 Found no quotation in "both ends", expected words between quotation marks. Quote more of the text, or remove the entry.`,
    ]);
    expect(faultsOf({ [REGISTER]: entry('calls', 'both ends') })).toEqual([
      `${REGISTER}:21:5 Found no call to action in "both ends", expected a whole sentence with “must”, “should” or “it is essential”. Quote more of the text, or remove the entry.`,
    ]);
    expect(faultsOf({ [REGISTER]: put('quote: a second line', 'quote: both ends') })[0]).toBe(
      `${REGISTER}:13:7 Found no figure in "both ends", expected a numeral. Remove the waiver.`,
    );
  });

  test('for a claim or an admission with a numeral, and for a field under its former name', () => {
    expect(faultsOf({ [REGISTER]: entry('claims', 'a second line') })).toEqual([
      `${REGISTER}:21:5 Found the numeral "second" in a claim, "a second line", expected words without one. Quote less of the text, or put the entry under "figures".`,
    ]);
    expect(faultsOf({ [REGISTER]: entry('admissions', 'a second line') })).toEqual([
      `${REGISTER}:21:5 Found the numeral "second" in an admission, "a second line", expected words without one. Quote less of the text, or put the entry under "figures".`,
    ]);
    for (const kind of ['claims', 'admissions'])
      expect(faultsOf({ [REGISTER]: entry(kind, 'both ends') }), kind).toEqual([]);
    expect(faultsOf({ [REGISTER]: entry('commitments', 'both ends') })).toEqual([
      `${REGISTER}:19:1 Found the field "commitments", which is called "calls" now. Rename it.`,
    ]);
  });

  test('but not for a sentence with the wording of a call that is entered as a claim or an admission', () => {
    const behind = `${CASES}/register-behind-the-text/content/documents/charter`;
    const files = Object.fromEntries(
      readdirSync(behind).map((name) => [`documents/charter/${name}`, readFileSync(path.join(behind, name))]),
    );
    const claims = ['Boats must leave in good time.', 'It is also essential that they say so.']
      .map((quote) => `  - paragraph: i-1\n    quote: ${quote}\n`)
      .join('');
    const told = (register: string) => faultsOf({ ...files, [REGISTER]: (text) => text + register });
    expect(told('').filter((fault) => fault.includes('a call to action in i-1'))).toHaveLength(2);
    for (const kind of ['claims', 'admissions'])
      expect(told(`${kind}:\n${claims}`).filter((fault) => fault.includes('a call to action'))).toEqual([]);
  });

  test('for numerals in the title, in headings and sub-headings, which one waiver covers', () => {
    const changes = {
      [DOCUMENT]: (text: string) =>
        put('A Charter', 'Two Charters')(put('I. On mooring', 'I. On three moorings')(text)),
      'documents/charter/source.txt': (text: string) =>
        text
          .replace('A Charter', 'Two Charters')
          .replace('On mooring', 'On three moorings')
          .replace('Of lines', 'Of four lines'),
      'documents/charter/i.mdx': put('## Of lines', '## Of four lines'),
    };
    expect(faultsOf(changes).map((fault) => /Found the numeral "\w+" in \w+/.exec(fault)?.[0])).toEqual([
      'Found the numeral "Two" in headings',
      'Found the numeral "three" in headings',
      'Found the numeral "four" in headings',
    ]);
    const figure = put('figures:\n', 'figures:\n  - paragraph: headings\n    quote: Two\n    figure: Two\n    by: X\n');
    expect(faultsOf({ ...changes, [REGISTER]: figure })).toEqual([
      expect.stringContaining('Found the paragraph "headings", which the document does not have, expected the id of a'),
    ]);
    const waiver = (quote: string) => `    - paragraph: headings\n      quote: ${quote}\n      reason: A name.\n`;
    expect(
      faultsOf({
        ...changes,
        [REGISTER]: put(
          'waived:\n  figures:\n',
          `waived:\n  figures:\n${['Two', 'three', 'four'].map(waiver).join('')}`,
        ),
      }),
    ).toEqual([]);
  });

  test('for figures whose numerals are not in the quotation', () => {
    expect(faultsOf({ [REGISTER]: put('figure: twelve berths', 'figure: 12 berths of twelve') })).toEqual([
      `${REGISTER}:4:5 Found the numeral "12" in "figure", which the quote does not have, expected only numerals of "It has twelve berths.". Correct it.`,
    ]);
  });
});
