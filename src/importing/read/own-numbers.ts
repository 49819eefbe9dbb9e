/** Finds lists whose words count by themselves: "a. Boats", "b. Ships". */
import { COUNTERS } from '../../core/numbers/counters.ts';

/** The numbers with which the words of items begin. */
const OWN_NUMBER = /^\s*[([]?(?<number>[a-z]{1,7}|\d{1,4})[.)\]]\s/i;

/** A letter, a small Roman numeral or figures. */
const LONE = String.raw`(?:[a-z]|(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|\d{1,4})`;

/** With what a single item begins that has a number of its own: no capital, as in "A. Smith". */
const SINGLE_NUMBER = new RegExp(String.raw`^\s*[([]?${LONE}[.)\]]\s`);

/** Whether the words of a list's items begin with numbers that follow each other; of a single item, whether they begin with one. */
export function countThemselves(texts: readonly string[]): boolean {
  const [single = ''] = texts;
  if (texts.length === 1 && !SINGLE_NUMBER.test(single)) return false;
  const own = texts.map((text) => OWN_NUMBER.exec(text)?.groups?.['number'] ?? '');
  return (
    own.length > 0 &&
    ['1', 'a', 'A', 'i', 'I'].some((sample) => {
      const values = own.map((number) => (number === '' ? undefined : COUNTERS[sample]?.valueOf(number)));
      return values.every((value, index) => value !== undefined && value === (values[0] ?? 0) + index);
    })
  );
}
