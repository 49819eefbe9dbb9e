/** Finds the names of an export's sections, and how numbers are joined to them, from the labels of its blocks. */
import { ID_WORDS } from '../../core/ids/ids.ts';
import { HAN_NUMERALS } from '../../core/numbers/han.ts';
import type { SectionNames } from '../write/names.ts';

/** A block's id and label, and its section's slug. */
export interface LabelledBlock {
  readonly id: string;
  readonly section: string;
  readonly label: string;
}

/** The parts of a label: the name of its section, and what surrounds its number. */
interface Parts {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Returns the names of a section.
 *
 * @param heading the section's heading, if it has one
 */
export function namesBy(slug: string, places: readonly LabelledBlock[], heading: string | undefined): SectionNames {
  const numbered = places
    .filter(({ id }) => id.startsWith(`${slug}-`))
    .map((place) => aboveCounted({ ...place, rest: place.id.slice(slug.length + 1) }));
  const counted = numbered.find(({ rest }) => /^par-\d+[a-z]*$/.test(rest));
  const alone = numbered.find(({ rest, isAbove }) => !isAbove && /^[^-]+$/.test(rest));
  const official = numbered.find(({ isAbove }) => isAbove) ?? alone ?? numbered.find(({ rest }) => !WORDS.test(rest));
  const ofCounted = counted && partsOf(counted.label, counted.rest.slice('par-'.length), heading);
  const ofOfficial = official && partsOf(official.label, official.rest, heading, ofCounted?.label);
  const label = ofCounted?.label ?? ofOfficial?.label ?? numbered[0]?.label.replace(/[,،，].*$/u, '') ?? slug;
  return {
    slug,
    label,
    title: heading === undefined ? label : undefined,
    join: ofOfficial && joinOf(ofOfficial),
    counted: countedBy(ofCounted ?? (alone && partsOf(alone.label, alone.rest, heading, label))),
  };
}

/** For a paragraph that is counted below an official number, "III.1 ¶2" (1-par-2), the number alone: "III.1" (1). */
function aboveCounted(place: LabelledBlock & { readonly rest: string }) {
  const [, above, number = ''] = /^(.+)-par-(\d+[a-z]*)$/.exec(place.rest) ?? [];
  const parts = above === undefined ? undefined : partsOf(place.label, number);
  return above === undefined || parts === undefined
    ? { ...place, isAbove: false }
    : { ...place, label: parts.label, rest: above, isAbove: true };
}

/** Ids that begin with a word rather than a number. */
const WORDS = new RegExp(`^(?:${ID_WORDS.join('|')})-`);

/** Splits a label such as "Annex I, 1(a)", given 1 and a from the id. */
function partsOf(label: string, rest: string, heading = '', known = ''): Parts | undefined {
  const parts = rest.split('-');
  let shortLabel = label;
  while (parts.length > 1 && /\([^()]*\)$/.test(shortLabel)) {
    shortLabel = shortLabel.replace(/\([^()]*\)$/, '');
    parts.pop();
  }
  // The parts of a compound number, "3.1" (3-1), are one number.
  const compound = parts.join('.');
  const first = shortLabel.toLowerCase().endsWith(compound) ? compound : (parts[0] ?? '');
  const usual = [`.${first}`, ` ¶${first}`, `(${first})`].find((end) => shortLabel.toLowerCase().endsWith(end));
  if (usual !== undefined) {
    const [before = '', after = ''] = usual.split(first);
    return { label: shortLabel.slice(0, shortLabel.length - usual.length), before, after };
  }
  const shared =
    known !== '' && shortLabel.startsWith(known) ? known : shortLabel.slice(0, sharedLength(shortLabel, heading));
  const found = lastNumber(first).exec(shortLabel.slice(shared.length));
  if (found === null) return undefined;
  const before = shortLabel.slice(shared.length, shared.length + found.index);
  const numeral = new RegExp(`^[${HAN_NUMERALS}]+$`, 'u').test(found[0]) ? '一' : '1';
  const after = shortLabel.slice(shared.length + found.index + found[0].length);
  if (shared !== '') return { label: shared, before, after: numeral + after };
  const [, name = '', sign = ''] = /^(.*?)([,،，].*|[\s\p{P}]*)$/u.exec(before) ?? [];
  return { label: name, before: sign, after: numeral + after };
}

/** The last number of a label, in the form of its id or in another numeral; "3.1" is one number. */
const lastNumber = (number: string): RegExp => {
  const any = String.raw`(?:${number}(?!\.\p{Nd})|\p{Nd}+(?:\.\p{Nd}+)*|[${HAN_NUMERALS}]+)`;
  return new RegExp(`${any}(?!.*${any})`, 'iu');
};

/** How many letters the label shares with the start of its heading; only whole words of the heading count. */
function sharedLength(label: string, heading: string): number {
  const [one, other] = [label.toLowerCase(), heading.toLowerCase()];
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return /[\p{L}\p{N}]/u.test(other.charAt(length)) ? 0 : one.slice(0, length).trimEnd().length;
}

/** How official numbers are joined; nothing if it is by brackets. */
const joinOf = ({ before, after }: Parts): string | undefined => (before === '(' ? undefined : sampled(before, after));

/** The sign of our own count, if the label has one. */
const countedBy = (parts: Parts | undefined): string | undefined =>
  parts?.before.endsWith('¶') === true ? parts.before : undefined;

/** Writes a join; the sample number is left out if it comes last. */
const sampled = (before: string, after: string): string =>
  after === '1' && !/[1一]/u.test(before) ? before : before + after;
