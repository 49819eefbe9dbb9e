/** Random and hostile input for tests of properties: the same in every run. */
import fc from 'fast-check';
import { SIGNS, VALUES } from './generated/pieces.ts';
import { WORDINGS } from './generated/wordings.ts';

/** The share of all inputs that `npm test` tries: the first of them. `npm run trials` tries all. */
const SHARE = process.env['ALL_INPUTS'] === undefined ? 0.2 : 1;

/**
 * What `fc.assert` takes: a seed that is the same in every run, and which a failure prints with the path to its input.
 *
 * @param all how many inputs are tried, if all are
 */
export const runs = (all: number, seed = 20261125) => ({ seed, numRuns: Math.ceil(all * SHARE) });

/** Texts as a file may have them: words, and whatever means something to a parser, one after the other. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS),
      fc.constantFrom(...WORDINGS),
      fc.constantFrom('\n', '\n\n', ' ', 'a berth', 'word ', 'Harbour dues'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

/** Texts that are nearly YAML. */
export const hostileYaml: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '  ', '- ', '  - ', '? ', '    '),
      fc.oneof(fc.constantFrom('', 'title: ', 'sections: ', 'forms: ', 'a: ', '"a": ', '? a\n: '), hostileText),
      fc.oneof(fc.constantFrom(...VALUES), hostileText),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.map((parts) => parts.join('')).join('\n'));

/** Any string that JavaScript can hold, halves of characters among them: what a browser may hand over. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
);
