/** Random and hostile input for tests of properties. It is the same in every run. */
import fc from 'fast-check';
import { SIGNS, VALUES } from './generated/pieces.ts';
import { WORDINGS } from './generated/wordings.ts';

/** The share of the inputs that `npm test` tries. `npm run trials` tries all of them. */
const SHARE = process.env['ALL_INPUTS'] === undefined ? 0.2 : 1;

/**
 * Returns the options of `fc.assert`. The seed is the same in every run; a failure prints it with the path to its input.
 *
 * @param all how many inputs `npm run trials` tries
 */
export const runs = (all: number, seed = 20261125) => ({ seed, numRuns: Math.ceil(all * SHARE) });

/** Texts that a file may contain: words mixed with everything that means something to a parser. */
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

/** Texts that are almost YAML. */
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

/** Any string that a browser may hand over, including halves of surrogate pairs. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
);
