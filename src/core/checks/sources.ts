/**
 * Checks the sources of notes, registers and provenance. Each text is cited by its id if `sources.yaml` has it, nothing
 * there is unused, and the kind of each is known: the source gives it, or `publishers.yaml` gives it for the publisher.
 */
import path from 'node:path';
import { distance } from 'fastest-levenshtein';
import { statementKinds } from '../register.ts';
import { type ContentFiles, withEditions } from '../files/content-files.ts';
import { PUBLISHERS_FILE, REGISTER_FILE, SOURCES_FILE } from '../files/file-names.ts';
import type { Fault, Position } from '../faults/fault.ts';
import type { PublishersData } from '../schemas/publishers.ts';
import type { CitedData, SourceData } from '../schemas/sources.ts';
import { kindsOf } from '../terms/cited-sources.ts';

/** How many similar names a fault suggests. */
const NAMES_TOLD = 3;

/** A source where it is cited, or an entry of `sources.yaml`. */
interface Placed<Source> {
  readonly source: Source;
  /** Returns the position of the source, or of one of its fields. */
  readonly position: (...field: readonly string[]) => Position;
}

/**
 * Returns the faults of sources. If `publishers.yaml` or `sources.yaml` has a fault itself, that one is reported first.
 *
 * @param files what is published
 * @param whole the same with drafts, which use entries, too
 */
export function checkSources(files: ContentFiles, whole: ContentFiles): Fault[] {
  const cited = citedIn(files);
  const written = cited.flatMap(({ source, position }) => ('id' in source ? [] : [{ source, position }]));
  const entries = (files.sources?.data ?? []).map(({ id, ...source }, index) => ({
    id,
    source,
    position: (...field: readonly string[]) => files.sources?.position(index, ...field) ?? { file: SOURCES_FILE },
  }));
  const known = files.sources === undefined ? undefined : new Map(entries.map(({ id, source }) => [id, source.url]));
  const used = new Set(citedIn(whole).flatMap(({ source }) => ('id' in source ? source.id : [])));
  return [
    ...(files.publishers === undefined ? [] : unknownKinds([...entries, ...written], files.publishers)),
    ...(known === undefined ? [] : cited.flatMap((one) => checkCitation(one, known))),
    ...repeated(entries),
    ...(isWhole(whole) ? entries.filter(({ id }) => !used.has(id)) : []).map(({ id, position }) => ({
      ...position('id'),
      message: `Found the source "${id}", which nothing cites, expected only sources that are cited. Cite it or remove it.`,
    })),
  ];
}

/** Whether everything that may cite sources could be read. */
const isWhole = ({ terms, termIds, documents, documentIds, faults }: ContentFiles) =>
  terms.length === termIds.length &&
  documents.length === documentIds.length &&
  !faults.some(({ file }) => path.basename(file) === REGISTER_FILE);

/** Everything that is cited, with its place. */
function citedIn({ terms, documents }: ContentFiles): Placed<CitedData>[] {
  const lists = [
    ...terms.map(({ data, position }) => ({ sources: data.sources, position, field: ['sources'] })),
    ...withEditions(documents).flatMap(({ data, position }) =>
      data.provenance.map(({ sources }, index) => ({ sources, position, field: ['provenance', index, 'sources'] })),
    ),
    ...withEditions(documents).flatMap(({ data: { force }, position }) =>
      force === undefined
        ? []
        : [
            { sources: force.sources, position, field: ['force', 'sources'] },
            ...force.passages.map(({ sources }, index) => ({
              sources,
              position,
              field: ['force', 'passages', index, 'sources'],
            })),
          ],
    ),
    ...withEditions(documents).flatMap(({ register }) =>
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
  return lists.flatMap(({ sources, position, field }) =>
    sources.map((source, index) => ({
      source,
      position: (...of: readonly string[]) => position(...field, index, ...of),
    })),
  );
}

function unknownKinds(placed: readonly Placed<SourceData>[], publishers: PublishersData): Fault[] {
  const kinds = kindsOf(publishers);
  return placed
    .filter(({ source: { kind, publisher } }) => kind === undefined && !kinds.has(publisher))
    .map(({ source: { publisher }, position }) => ({
      ...position('publisher'),
      message: `Found the publisher "${publisher}", whom ${PUBLISHERS_FILE} does not name, expected one that it names, or a "kind" of the source’s own.${nearest(publisher, [...kinds.keys()])} Correct the name, or add it there.`,
    }));
}

/** The fault of an id that is unknown, or of a source that is written out although it has an id. */
function checkCitation(
  { source, position }: Placed<CitedData>,
  known: ReadonlyMap<string, string | undefined>,
): Fault[] {
  if ('id' in source) {
    if (known.has(source.id)) return [];
    const message = `Found the source "${source.id}", which ${SOURCES_FILE} does not have, expected one of its ids.${nearest(source.id, [...known.keys()])} Correct the id, or add the source there.`;
    return [{ ...position('id'), message }];
  }
  const [id] = [...known].find(([, url]) => url !== undefined && url === source.url) ?? [];
  if (id === undefined) return [];
  const message = `Found the address of the source "${id}" of ${SOURCES_FILE}, expected that each text is described once. Write "id: ${id}" in place of this source’s fields.`;
  return [{ ...position('url'), message }];
}

/** The faults of entries with the address of an earlier one. */
function repeated(entries: readonly (Placed<SourceData> & { readonly id: string })[]): Fault[] {
  const owners = new Map<string, string>();
  return entries.flatMap(({ id, source: { url }, position }) => {
    if (url === undefined) return [];
    const owner = owners.get(url);
    if (owner === undefined) owners.set(url, id);
    const message = `Found the address of the source "${owner}", expected each text once. Cite "${owner}" and remove this one.`;
    return owner === undefined ? [] : [{ ...position('url'), message }];
  });
}

/** The known names that are most similar to an unknown one. */
function nearest(name: string, known: readonly string[]): string {
  const away = (other: string) => (name.startsWith(other) ? 0 : distance(name, other));
  const near = known.toSorted((a, b) => away(a) - away(b)).slice(0, NAMES_TOLD);
  return near.length === 0 ? '' : ` Did you mean ${near.map((other) => `"${other}"`).join(', ')}?`;
}
