/** Writes `document.yaml`: the fields that were found, and the fields that an editor has to fill in. */
import { stringify } from 'yaml';
import { LONG_TITLE } from '../../core/compile/document-names.ts';
import type { DocumentData } from '../../core/schemas/document.ts';
import type { Facts } from '../read/reading.ts';
import type { Citing } from '../recognise/citing.ts';
import type { PlannedGroup } from '../recognise/sections.ts';
import type { WrittenForce } from './force-on-day.ts';
import type { SectionNames } from './names.ts';

/** A section as `document.yaml` lists it. */
export interface ListedSection extends SectionNames {
  readonly heading: readonly string[];
  readonly groups: readonly PlannedGroup[];
  /** Whether the section's numbers continue those of the section before. */
  readonly goesOn: boolean;
  /** The first words of the section's text, if it has no heading. */
  readonly begins: string | undefined;
}

/** The content of `document.yaml`. */
export interface DocumentDescription {
  readonly title: readonly string[];
  readonly language: string;
  readonly facts: Facts;
  /** The fields that an editor gives: they are not taken from the file. */
  readonly given: readonly string[];
  /** Whether it is a version of a text in another language. */
  readonly isVersion: boolean;
  readonly received: string;
  readonly numbering: readonly string[];
  readonly citing: Citing;
  readonly outOfSequence: readonly { readonly section: string; readonly number: string }[];
  readonly sections: readonly ListedSection[];
  readonly pages: DocumentData['pages'];
  readonly names: DocumentData['names'];
  /** Whether the whole text is in force, as the file says. */
  readonly force: WrittenForce | undefined;
}

/** Descriptions of the fields that an original rarely has. */
export const TO_FILL_IN = {
  kind: 'article, law, treaty, agreement, declaration, resolution, judgment, report, memorandum, plan, guideline, standard, licence or speech',
  publisher: 'who published it',
  published: "the date that the publisher gives, such as '2025-11-14'",
  url: 'the publisher’s own page',
  summary: 'in your words: what a newcomer should know before opening it',
} as const;

/** The field that only a version in another language must have. */
export const OF_VERSION: readonly string[] = ['authority'];

/** Asks for it. In a comment, since only an editor knows which of the two there are. */
const ASK_OF_VERSION = `# authority: to be filled in: authentic, if its words bind as those of the original do; else official or unofficial
# translator: to be filled in, unless it is authentic: who translated it
`;

/** Returns the fields that are still to be filled in. */
export function missingFields(valueOfField: (name: string) => unknown): string[] {
  return Object.keys(TO_FILL_IN).filter((name) => valueOfField(name) === undefined);
}

/** Returns a field that an original may give. */
export const valueOf = (facts: Facts, name: string): string | undefined =>
  name === 'kind' || name === 'publisher' || name === 'published' || name === 'url' ? facts[name] : undefined;

/** Writes the text of the file. */
export function writeDocumentFile(description: DocumentDescription): string {
  const {
    title,
    language,
    facts,
    given,
    isVersion,
    received,
    numbering,
    citing,
    outOfSequence,
    sections,
    pages,
    names,
    force,
  } = description;
  const filled = (name: keyof typeof TO_FILL_IN) => {
    const value = valueOf(facts, name);
    return value === undefined ? `${name}: # to be filled in: ${TO_FILL_IN[name]}\n` : yaml({ [name]: value });
  };
  const shortTitle = shortTitleOf(title, facts);
  const identifiers = facts.identifiers ?? [];
  const taken = [
    ...(shortTitle === undefined ? [] : ['shortTitle']),
    ...(identifiers.length === 0 ? [] : ['identifiers']),
    ...(facts.language === language ? ['language'] : []),
    ...['kind', 'publisher', 'published', 'url'].filter((name) => valueOf(facts, name) !== undefined),
    ...(force === undefined ? [] : ['force']),
  ].filter((name) => !given.includes(name));
  return [
    ...(taken.length === 0 ? [] : [`# Taken from the file, for you to check: ${taken.join(', ')}\n`]),
    yaml({ title: title.length === 1 ? title[0] : title }),
    ...(shortTitle === undefined ? [] : [yaml({ shortTitle })]),
    filled('kind'),
    ...(identifiers.length === 0 ? [] : [yaml({ identifiers })]),
    yaml({ language }),
    ...(isVersion && !given.includes('authority') ? [ASK_OF_VERSION] : []),
    filled('publisher'),
    filled('published'),
    filled('url'),
    ...(force === undefined ? [] : [yaml({ force })]),
    yaml({ received }),
    ...(facts.receivedAs === undefined ? [] : [yaml({ receivedAs: facts.receivedAs })]),
    filled('summary'),
    ...(numbering.length === 0 ? [] : [yaml({ numbering })]),
    ...(Object.values(citing).every((value) => value === undefined) ? [] : [yaml(citing)]),
    ...sequenceLines(outOfSequence),
    yaml({ marks: 'automatic' }),
    yaml({ sections: nested(sections) }),
    ...(pages.length === 0 ? [] : [yaml({ pages })]),
    ...(Object.keys(names).length === 0 ? [] : [yaml({ names })]),
  ].join('');
}

/** The short title that a file gives, or that is in brackets at the end of a long title: "… on berths (Berths Act)". */
export const shortTitleOf = (title: readonly string[], facts: Facts): string | undefined =>
  facts.shortTitle ?? shortTitleIn(title);

function shortTitleIn(title: readonly string[]): string | undefined {
  if (title.join(' ').length < LONG_TITLE) return undefined;
  return title.flatMap((line) => /.\s[(（](\p{Lu}[^()（）]{2,60})[)）]$/u.exec(line)?.[1] ?? [])[0];
}

/** Numbers out of sequence, with the reason that an import knows, so that the document builds; the editor compares them. */
function sequenceLines(numbers: DocumentDescription['outOfSequence']): string[] {
  if (numbers.length === 0) return [];
  return [
    '# These numbers skip or repeat. Compare each with the original: if a line is missing, add it; if not, write why.\n',
    yaml({ outOfSequence: withReasons(numbers) }),
  ];
}

/** Numbers out of sequence with the reason that an import knows. */
export const withReasons = (numbers: DocumentDescription['outOfSequence']) =>
  numbers.map((one) => ({
    ...one,
    reason: 'The text as it was received has it so; nobody has compared it with another copy yet.',
  }));

/** Returns the sections within their groups, as `document.yaml` nests them. */
export function nested(sections: readonly ListedSection[], depth = 0): unknown[] {
  const out: unknown[] = [];
  for (let index = 0; index < sections.length;) {
    const section = sections[index];
    const group = section?.groups[depth];
    if (section === undefined) break;
    if (group === undefined) {
      out.push(listed(section));
      index += 1;
      continue;
    }
    const end = sections.findIndex((other, at) => at > index && other.groups[depth] !== group);
    const inside = sections.slice(index, end === -1 ? undefined : end);
    out.push({ heading: lines(group.heading), sections: nested(inside, depth + 1) });
    index += inside.length;
  }
  return out;
}

function listed({ slug, label, join, counted, goesOn, heading, title, begins }: ListedSection) {
  return {
    slug,
    label,
    ...(join !== undefined && { join }),
    ...(counted !== undefined && { counted }),
    ...(goesOn && { goesOn }),
    ...(heading.length > 0 ? { heading: lines(heading) } : { ...(begins !== undefined && { begins }), title }),
  };
}

const lines = (all: readonly string[]) => (all.length === 1 ? all[0] : all);

/**
 * Writes YAML with each value on one line. Dates get quotation marks, because other programs would read them as points
 * in time.
 */
const yaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, singleQuote: true }).replace(/^( *\w+: )(\d{4}(?:-\d\d)*)$/gm, "$1'$2'");
