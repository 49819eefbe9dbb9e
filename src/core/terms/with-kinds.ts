/** Gives each source its kind: its own, or that of its publisher in `publishers.yaml`. */
import { memoOf } from '../memo/memo.ts';
import type { PublishersData, SourceKind } from '../schemas/publishers.ts';
import type { RegisterData } from '../schemas/register.ts';
import type { SourceData } from '../schemas/term.ts';

/** The kind of each publisher's publications, by the publisher's name. */
export const kindsOf = memoOf(
  (publishers: PublishersData): ReadonlyMap<string, SourceKind> =>
    new Map(publishers.map(({ name, kind }) => [name, kind])),
);

/** Returns sources with their kinds, as far as they are known. */
export function withKinds(sources: readonly SourceData[], publishers: PublishersData | undefined): SourceData[] {
  const kinds = publishers && kindsOf(publishers);
  return sources.map((source) => ({ ...source, kind: source.kind ?? kinds?.get(source.publisher) }));
}

/** Returns a register in which each source has its kind. */
export function registerWithKinds(register: RegisterData, publishers: PublishersData | undefined): RegisterData {
  const known = <Item extends { readonly sources: readonly SourceData[] }>(entries: readonly Item[]) =>
    entries.map((entry) => ({ ...entry, sources: withKinds(entry.sources, publishers) }));
  const { figures, quotations, admissions, calls, claims } = register;
  return {
    ...register,
    figures: known(figures),
    quotations: known(quotations),
    admissions: known(admissions),
    calls: known(calls),
    claims: known(claims),
  };
}
