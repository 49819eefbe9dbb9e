/** Reads from the labels of an export how its sections are called, and how numbers are joined to that. */
import { ID_WORDS } from '../../core/ids/ids.ts';
import type { SectionNames } from '../write/names.ts';

/** A block's id and label, and the slug of its section. */
export interface LabelledBlock {
  readonly id: string;
  readonly section: string;
  readonly label: string;
}

/** A label taken apart: what its section is called, and what stands around its number. */
interface Parts {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The names of a section.
 *
 * @param heading its heading, where it has one
 */
export function namesBy(slug: string, places: readonly LabelledBlock[], heading: string | undefined): SectionNames {
  const numbered = places
    .filter(({ id }) => id.startsWith(`${slug}-`))
    .map((place) => ({
      ...place,
      rest: place.id.slice(slug.length + 1),
    }));
  const counted = numbered.find(({ rest }) => /^par-\d+[a-z]*$/.test(rest));
  const official = numbered.find(({ rest }) => /^[^-]+$/.test(rest)) ?? numbered.find(({ rest }) => !WORDS.test(rest));
  const ofCounted = counted && partsOf(counted.label, counted.rest.slice('par-'.length), heading);
  const ofOfficial = official && partsOf(official.label, official.rest, heading, ofCounted?.label);
  const label = ofCounted?.label ?? ofOfficial?.label ?? numbered[0]?.label.replace(/[,،，].*$/u, '') ?? slug;
  return {
    slug,
    label,
    title: heading === undefined ? label : undefined,
    join: ofOfficial && joinOf(ofOfficial),
    counted: ofCounted === undefined ? joinUnlessUsual(ofOfficial) : joinUnlessUsual(ofCounted),
  };
}

/** Ids of what is called by a word. */
const WORDS = new RegExp(`^(?:${ID_WORDS.join('|')})-`);

/** Takes "Annex I, 1(a)" apart, of which the id says 1 and a. */
function partsOf(label: string, rest: string, heading = '', known = ''): Parts | undefined {
  const [first = '', ...others] = rest.split('-');
  const own = others.reduce((short) => short.replace(/\([^()]*\)$/, ''), label);
  const usual = [`.${first}`, ` ¶${first}`, `(${first})`].find((end) => own.toLowerCase().endsWith(end));
  if (usual !== undefined) {
    const [before = '', after = ''] = usual.split(first);
    return { label: own.slice(0, own.length - usual.length), before, after };
  }
  const shared = known !== '' && own.startsWith(known) ? known : own.slice(0, sharedLength(own, heading));
  const found = lastNumber(first).exec(own.slice(shared.length));
  if (found === null) return undefined;
  const before = own.slice(shared.length, shared.length + found.index);
  const numeral = /^[一二三四五六七八九十百]+$/u.test(found[0]) ? '一' : '1';
  const after = own.slice(shared.length + found.index + found[0].length);
  if (shared !== '') return { label: shared, before, after: numeral + after };
  const [, name = '', sign = ''] = /^(.*?)([,،，].*|[\s\p{P}]*)$/u.exec(before) ?? [];
  return { label: name, before: sign, after: numeral + after };
}

/** The last number of a label, as its id or another numeral writes it. */
const lastNumber = (number: string): RegExp => {
  const any = String.raw`(?:${number}|\p{Nd}+|[一二三四五六七八九十百]+)`;
  return new RegExp(`${any}(?!.*${any})`, 'iu');
};

/** How many letters a label has from the opening of its heading, whole words of that alone. */
function sharedLength(label: string, heading: string): number {
  const [one, other] = [label.toLowerCase(), heading.toLowerCase()];
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return /[\p{L}\p{N}]/u.test(other.charAt(length)) ? 0 : one.slice(0, length).trimEnd().length;
}

/** How official numbers are joined; nothing for brackets. */
const joinOf = ({ before, after }: Parts): string | undefined => (before === '(' ? undefined : sampled(before, after));

/** How numbers by our count are joined; nothing for the usual ways. */
const joinUnlessUsual = (parts: Parts | undefined): string | undefined =>
  parts === undefined || ['.', ' ¶', '('].includes(parts.before) ? undefined : sampled(parts.before, parts.after);

/** The sample number may be left out at the end. */
const sampled = (before: string, after: string): string =>
  after === '1' && !/[1一]/u.test(before) ? before : before + after;
