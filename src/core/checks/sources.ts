/**
 * Checks that the kind of each source is known, for notes, registers and provenance: the source gives it, or
 * `publishers.yaml` gives it for the source's publisher.
 */
import { distance } from 'fastest-levenshtein';
import { statementKinds } from '../statements/statements.ts';
import type { ContentFiles } from '../files/content-files.ts';
import type { Fault } from '../faults/fault.ts';
import { kindsOf } from '../terms/with-kinds.ts';

/** How many similar names a fault suggests. */
const NAMES_TOLD = 3;

/**
 * Returns a fault for each source whose kind is unknown. If `publishers.yaml` has a fault itself, that one is reported
 * first.
 */
export function checkSources({ publishers, terms, documents }: ContentFiles): Fault[] {
  if (publishers === undefined) return [];
  const names = publishers.map(({ name }) => name);
  const lists = [
    ...terms.map(({ data, position }) => ({ sources: data.sources, position, field: ['sources'] })),
    ...documents.flatMap(({ data, position }) =>
      data.provenance.map(({ sources }, index) => ({ sources, position, field: ['provenance', index, 'sources'] })),
    ),
    ...documents.flatMap(({ register }) =>
      register === undefined
        ? []
        : statementKinds.flatMap((kind) =>
            register.data[kind].map(({ sources }, index) => ({
              sources,
              position: register.position,
              field: [kind, index, 'sources'],
            })),
          ),
    ),
  ];
  const kinds = kindsOf(publishers);
  return lists.flatMap(({ sources, position, field }) =>
    sources.flatMap(({ kind, publisher }, index) =>
      kind === undefined && !kinds.has(publisher)
        ? [
            {
              ...position(...field, index, 'publisher'),
              message: `Found the publisher "${publisher}", whom publishers.yaml does not name, expected one that it names, or a "kind" of the source’s own.${nearest(publisher, names)} Correct the name, or add it there.`,
            },
          ]
        : [],
    ),
  );
}

/** The known names that are most similar to an unknown one. */
function nearest(name: string, known: readonly string[]): string {
  const away = (other: string) => (name.startsWith(other) ? 0 : distance(name, other));
  const near = known.toSorted((a, b) => away(a) - away(b)).slice(0, NAMES_TOLD);
  return near.length === 0 ? '' : ` Did you mean ${near.map((other) => `"${other}"`).join(', ')}?`;
}
