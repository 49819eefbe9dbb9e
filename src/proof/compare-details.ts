/** Compares the details that pages and files give with the content, and with each other. */
import { type Detail, KINDS, plain } from './details.ts';
import { type Expected, type ExpectedDetails, keyOf } from './expected.ts';
import type { ProofFault } from './fault.ts';
import { parting, quoted } from './visible.ts';

/** A detail, and the page or file that gives it. */
export interface Given {
  readonly page: string;
  readonly detail: Detail;
}

/** Whether a detail is as expected. */
export function agrees({ given, part }: Detail, { allowed }: Expected): boolean {
  if (part === undefined) return allowed.includes(given);
  const shown = plain(given);
  return allowed.map(plain).some((whole) => {
    if (part === 'start') return whole.startsWith(shown);
    if (part === 'middle') return whole.includes(shown);
    if (part === 'whole at its end') return shown.endsWith(whole);
    return [...shown.matchAll(new RegExp(RegExp.escape(whole), 'g'))].some(
      ({ index }) =>
        !JOINS.test(`${shown[index - 1] ?? ' '}${whole}`) &&
        !JOINED.test(`${whole}${shown[index + whole.length] ?? ' '}`),
    );
  });
}

/** A label that goes on in the same word or number, so that it is another: "I.1" in "II.1", in "I.10" or in "I.1(a)". */
const JOINS = /^[\p{Lu}\d]{2}/u;
const JOINED = /(?:\d{2}|[\p{L}\d)]\()$/u;

/**
 * Returns the faults of details that the content does not decide. They must be as the page has them that decides, or
 * else as they are first given whole.
 */
export function proveDetails(given: readonly Given[]): ProofFault[] {
  const expected: ExpectedDetails = new Map();
  const whole = given.filter(({ detail }) => detail.part === undefined);
  for (const { page, detail } of [...whole.filter((one) => one.detail.decides === true), ...whole]) {
    const key = keyOf(detail);
    if (!expected.has(key)) expected.set(key, { allowed: [detail.given], from: page });
  }
  return given.flatMap(({ page, detail }) => {
    const decided = expected.get(keyOf(detail));
    return decided === undefined || agrees(detail, decided) ? [] : [faultOf(page, detail, decided)];
  });
}

/** Returns the fault of a detail that is not as expected. */
export function faultOf(page: string, { kind, of, given, part }: Detail, { allowed, from }: Expected): ProofFault {
  const [is, remedy] = KINDS[kind];
  const [whole = ''] = allowed;
  if (part === undefined || part === 'start') {
    const parted = parting(given, whole);
    const how = part === undefined ? '' : ', or how it begins';
    return { page, found: `${is} ${of} as ${parted.found}`, expected: `${parted.expected}${how}, by ${from}`, remedy };
  }
  return {
    page,
    found: `${is} ${of} as ${quoted(given, LONG)}`,
    expected: `${quoted(whole, LONG)}${PARTS[part]}, by ${from}`,
    remedy,
  };
}

/** How much of a text is shown that has something before or around what was sought. */
const LONG = 200;

const PARTS = {
  middle: ', or a part of it',
  'whole at its end': ' at its end',
  'whole within it': ' within it',
};
