/** Counts the kinds of sources on which the notes of a publication rest. */
import { visit } from 'unist-util-visit';
import { type SourceKind, sourceKinds } from '../schemas/publishers.ts';
import type { Term } from '../model.ts';

/** The counts for a kind of source. */
export interface KindCount {
  readonly kind: SourceKind;
  /** Statements of notes that cite such a source; a statement counts once for each source. */
  readonly statements: number;
  /** Such sources; a source that several notes cite counts once. */
  readonly sources: number;
}

/** Returns how many statements and sources there are of each kind. */
export function countByKind(terms: readonly Pick<Term, 'note' | 'sources'>[]): KindCount[] {
  const cited = terms.flatMap(({ note, sources }) =>
    note.flatMap(({ body }) => {
      const numbers: number[] = [];
      visit(body, 'element', ({ tagName, properties }) => {
        if (tagName === 'source') numbers.push(Number(properties['number']));
      });
      return numbers.flatMap((number) => sources[number - 1] ?? []);
    }),
  );
  return sourceKinds.map((kind) => {
    const ofKind = cited.filter((source) => source.kind === kind);
    const named = ofKind.map(({ url, title, publisher, date }) => url ?? [title, publisher, date].join('\n'));
    return { kind, statements: ofKind.length, sources: new Set(named).size };
  });
}
