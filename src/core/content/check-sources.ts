/** What the sources of notes are: said by the source, or by `publishers.yaml` of its publisher. */
import { distance } from 'fastest-levenshtein';
import type { ContentFiles } from './content-files.ts';
import type { Fault } from './fault.ts';
import type { PublishersData } from './schemas/publishers.ts';
import type { SourceData } from './schemas/term.ts';

/** How many names that are near to one that is not known are told. */
const NAMES_TOLD = 3;

/** Sources of which nobody says what they are. Where `publishers.yaml` has a fault, that is told first. */
export function checkSources({ publishers, terms }: ContentFiles): Fault[] {
  if (publishers === undefined) return [];
  const names = publishers.map(({ name }) => name);
  return terms.flatMap(({ data, position }) =>
    withKinds(data.sources, publishers).flatMap(({ kind, publisher }, index) =>
      kind === undefined
        ? [
            {
              ...position('sources', index, 'publisher'),
              message: `Found the publisher "${publisher}", whom publishers.yaml does not name, expected one that it names, or a "kind" of the source’s own.${nearest(publisher, names)} Correct the name, or add it there.`,
            },
          ]
        : [],
    ),
  );
}

/** Sources, each with its kind, as far as that is known. */
export function withKinds(sources: readonly SourceData[], publishers: PublishersData | undefined): SourceData[] {
  return sources.map((source) => ({
    ...source,
    kind: source.kind ?? publishers?.find(({ name }) => name === source.publisher)?.kind,
  }));
}

/** The known names that are nearest to one that is not. */
function nearest(name: string, known: readonly string[]): string {
  const away = (other: string) => (name.startsWith(other) ? 0 : distance(name, other));
  const near = known.toSorted((a, b) => away(a) - away(b)).slice(0, NAMES_TOLD);
  return near.length === 0 ? '' : ` Did you mean ${near.map((other) => `"${other}"`).join(', ')}?`;
}
