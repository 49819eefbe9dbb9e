/** Finds the sources that are cited: those cited by id in `sources.yaml`, and the kind of each. */
import type { Force } from '../force.ts';
import { memoOf } from '../memo/memo.ts';
import type { DocumentData } from '../schemas/document.ts';
import type { ForceData } from '../schemas/force.ts';
import type { PublishersData, SourceKind } from '../schemas/publishers.ts';
import type { RegisterData } from '../schemas/register.ts';
import type { CitedData, SourceData, SourcesData } from '../schemas/sources.ts';
import type { Register, WithSources } from '../register.ts';

/** What is known of sources; `undefined` for a file with a fault. */
export interface KnownSources {
  /** The sources that can be cited by id. */
  readonly sources: SourcesData | undefined;
  /** Who published sources. */
  readonly publishers: PublishersData | undefined;
}

/** The kind of each publisher's publications, by the publisher's name. */
export const kindsOf = memoOf(
  (publishers: PublishersData): ReadonlyMap<string, SourceKind> =>
    new Map(publishers.map(({ name, kind }) => [name, kind])),
);

const byId = memoOf(
  (sources: SourcesData): ReadonlyMap<string, SourceData> => new Map(sources.map(({ id, ...source }) => [id, source])),
);

/** Returns the sources that are cited, with their kinds. A source of unknown id, which is a fault, is left out. */
export function citedSources(
  cited: readonly CitedData[],
  { sources = [], publishers = [] }: KnownSources,
): SourceData[] {
  return cited.flatMap((one) => {
    const source = 'id' in one ? byId(sources).get(one.id) : one;
    if (source === undefined) return [];
    const passage = one.at === undefined ? {} : { at: one.at };
    return [{ ...source, ...passage, kind: source.kind ?? kindsOf(publishers).get(source.publisher) }];
  });
}

/** Finds the sources of entries that cite some. */
export const withSources = <Citing extends { readonly sources: readonly CitedData[] }>(
  entries: readonly Citing[],
  known: KnownSources,
): WithSources<Citing>[] => entries.map((entry) => ({ ...entry, sources: citedSources(entry.sources, known) }));

/** Finds the sources of a document's force. If its own file says so, its publisher is one. */
export const forceWithSources = (
  force: ForceData,
  { heading, language, publisher, url }: DocumentData,
  known: KnownSources,
): Omit<Force, 'fromFile'> => ({
  ...force,
  sources: [
    ...(force.file === undefined
      ? []
      : [{ title: heading.replaceAll('\n', ' '), lang: language, publisher, url, at: force.file }]),
    ...citedSources(force.sources, known),
  ],
  passages: withSources(force.passages, known),
});

/** Finds the sources of every entry of a register. */
export function registerWithSources(register: RegisterData, known: KnownSources): Register {
  const { figures, quotations, admissions, calls, claims } = register;
  return {
    ...register,
    figures: withSources(figures, known),
    quotations: withSources(quotations, known),
    admissions: withSources(admissions, known),
    calls: withSources(calls, known),
    claims: withSources(claims, known),
  };
}
