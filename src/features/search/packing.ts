/**
 * Records as they are sent: those of a section together, with what they share once. Pagefind's own files of what it found
 * hold every word a second time, and one of them for each record.
 */
import type { Named, TermRecord, TextRecord } from './record.ts';

/** What the records of a section share. */
type Shared = Pick<TextRecord, 'document' | 'section' | 'language'>;

/** The records of a section, or of a part of a long one. */
export interface PackedSection extends Shared {
  readonly records: readonly Omit<TextRecord, keyof Shared>[];
}

/** A section as it is sent: of the names in its records only their place among all. */
export interface SentSection extends Shared {
  readonly records: readonly (PackedSection['records'][number] & {
    readonly named?: readonly (readonly [names: number, ...forms: string[]])[];
  })[];
}

/** The file that a search begins with. */
export interface FirstFile {
  /** All terms: few, and none may be missed. */
  readonly terms: readonly TermRecord[];
  /** All text of a small library, by the name that Pagefind has for each section; else each is a file of its own. */
  readonly sections: Readonly<Record<string, SentSection>>;
  /** All lists of names that words of the text go by: what a term is called is the same in many texts. */
  readonly names: readonly Named['names'][];
  /** The word that each file of the index begins with, where there are several. */
  readonly begins?: readonly string[];
  /** How many words the longest record has, as Pagefind counts them. */
  readonly longest: number;
  /** Pagefind's list of its records and of the files of its index, in base64: what else would be a file to wait for. */
  readonly meta: string;
}

/** What Pagefind's own list of its files says besides. */
export interface IndexFiles {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
  /** Name of the {@link FirstFile}. */
  readonly first: string;
  /** Name of the only file of the index, where there is one. */
  readonly index?: string;
}

/**
 * The word by which Pagefind finds the sections that have a list of names, in place of each word of the names. No such
 * word begins another.
 *
 * @param place of the list among all
 */
export const listWord = (place: number) =>
  `zq${String(place).replaceAll(/./g, (digit) => 'abcdefghij'.charAt(Number(digit)))}z`;

/** Where a section is published, by the name that Pagefind has for it. */
export const sectionFile = (name: string) => `fragment/${name}.json`;

/** Packs the records of a section. */
export function packSection(records: readonly TextRecord[]): PackedSection | undefined {
  const [first] = records;
  if (first === undefined) return undefined;
  return {
    document: first.document,
    section: first.section,
    language: first.language,
    records: records.map(({ document: _, section: __, language: ___, ...own }) => own),
  };
}

/** Takes the records of a section apart. */
export function unpackSection({ records, ...shared }: PackedSection): TextRecord[] {
  return records.map((own) => ({ ...shared, ...own }));
}

/**
 * Puts a section as it is sent.
 *
 * @param placeOf the place of a list of names among all
 */
export function foldNames(
  { records, ...shared }: PackedSection,
  placeOf: (names: Named['names']) => number,
): SentSection {
  return {
    ...shared,
    records: records.map(({ names, ...own }) => ({
      ...own,
      names: [],
      named: names.map((one) => [placeOf(one.names), ...one.forms] as const),
    })),
  };
}

/** Gives the records of a section that was sent their names again. */
export function unfoldNames({ records, ...shared }: SentSection, all: FirstFile['names']): PackedSection {
  return {
    ...shared,
    records: records.map(({ named = [], ...own }) => {
      const names = named.map(([place, ...forms]) => ({ forms, names: all[place] ?? [] }));
      return names.length === 0 ? own : { ...own, names };
    }),
  };
}
