/** Compares the details that pages and files give with the content, and with each other. */
import type { PromisedDocument } from './promised-document.ts';
import { blockOf, type Detail, KINDS, plain } from './details.ts';
import { type Expected, type ExpectedDetails, keyOf } from './expected.ts';
import type { ProofFault } from './fault.ts';
import { parting } from './visible.ts';

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
    if (part === 'ends') return endsOf(shown) === endsOf(whole);
    if (part === 'middle') return whole.includes(shown);
    if (part === 'whole at its end') return shown.endsWith(whole);
    const at = shown.indexOf(whole);
    return (
      at !== -1 &&
      !JOINS.test(`${shown[at - 1] ?? ' '}${whole}`) &&
      !JOINED.test(`${whole}${shown[at + whole.length] ?? ' '}`)
    );
  });
}

/** The first and the last word of a label: between them, a short label has shorter words. */
const endsOf = (label: string) => [/^[^\s,،，]*/.exec(label)?.[0], /[^\s,،，]*$/.exec(label)?.[0]].join(' ');

/** A label that goes on in the same word or number, so that it is another: "I.1" in "II.1" or in "I.10". */
const JOINS = /^[\p{Lu}\d]{2}/u;
const JOINED = /\d{2}$/;

/**
 * Returns the faults of details that the content does not decide. They must be as the page has them that decides, or
 * else the first one.
 *
 * @param order the ids of each document's blocks in reading order, as its sections show them
 */
export function proveDetails(
  given: readonly Given[],
  promised: ExpectedDetails,
  documents: readonly PromisedDocument[],
  order: (document: string) => readonly string[],
): ProofFault[] {
  const expected: ExpectedDetails = new Map(promised);
  const decide = ({ page, detail }: Given) => {
    const key = keyOf(detail);
    if (!expected.has(key)) expected.set(key, { allowed: [detail.given], from: page });
  };
  for (const one of given) if (one.detail.decides === true) decide(one);
  for (const one of given) if (one.detail.kind === 'label' && one.detail.part === undefined) decide(one);
  for (const document of documents) expectOfPassages(document, order(document.id), expected);
  for (const one of given) if (one.detail.part === undefined) decide(one);
  return given.flatMap(({ page, detail }) => {
    const whole = expected.get(keyOf(detail));
    return whole === undefined || agrees(detail, whole) ? [] : [faultOf(page, detail, whole)];
  });
}

/** Adds what follows for each passage from the labels, the words and their order. */
function expectOfPassages(
  { id: document, paragraphs, sections, publisher }: PromisedDocument,
  order: readonly string[],
  expected: ExpectedDetails,
): void {
  const names = new Map(sections.map(({ slug, name }) => [slug, name]));
  const places = new Map(order.map((id, at) => [id, at]));
  const titles = expected.get(keyOf({ kind: 'title', of: document }))?.allowed ?? [];
  const from = 'the pages of its sections';
  for (const { id, section, text } of paragraphs) {
    const of = blockOf(document, id);
    const label = expected.get(keyOf({ kind: 'label', of }))?.allowed[0];
    if (text === undefined || label === undefined) continue;
    const at = places.get(id) ?? -1;
    const beside = at === -1 ? [] : [order[at - 1], order[at + 1]].flatMap((other) => other ?? []);
    const add = (kind: Detail['kind'], ...allowed: string[]) => expected.set(keyOf({ kind, of }), { allowed, from });
    add('heading', `${label} · ${names.get(section) ?? ''}`);
    // The comma may be that of Latin letters or that of Han characters.
    add('previewed', ...titles.flatMap((title) => [', ', '，'].map((and) => `${label} · ${title}${and}${publisher}`)));
    add('opening', `${label} ${text}`);
    add('beside', beside.map((other) => blockOf(document, other)).join(', '));
    if (!expected.has(keyOf({ kind: 'terms', of }))) add('terms', '');
  }
}

/** Returns the fault of a detail that is not as expected. */
export function faultOf(page: string, { kind, of, given, part }: Detail, { allowed, from }: Expected): ProofFault {
  const [is, remedy] = KINDS[kind];
  const parted = parting(given, allowed[0] ?? '');
  const how = part === undefined ? '' : `, ${PARTS[part]}`;
  return { page, found: `${is} ${of} as ${parted.found}`, expected: `${parted.expected}${how}, by ${from}`, remedy };
}

const PARTS = {
  start: 'or how it begins',
  middle: 'or a part of it',
  ends: 'or shorter between its ends',
  'whole at its end': 'at its end',
  'whole within it': 'within it',
};
