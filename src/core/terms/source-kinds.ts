/** What the notes of a publication rest on. */
import { visit } from 'unist-util-visit';
import { type SourceKind, sourceKinds } from '../schemas/publishers.ts';
import type { Term } from '../model.ts';

/** How much rests on sources of a kind. */
export interface KindCount {
  readonly kind: SourceKind;
  /** Statements of notes that cite such a source, once for each that they cite. */
  readonly statements: number;
  /** Such sources, those of several notes once. */
  readonly sources: number;
}

/** How much of the notes rests on each kind of source. */
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
