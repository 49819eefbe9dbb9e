/** Takes out of the files of a document what only the publication has that they come from. */
import type { ContentFiles } from '../core/files/content-files.ts';
import { LOCK_FILE } from '../core/files/file-names.ts';
import { withoutValues } from '../core/files/without-values.ts';
import { formatLockFile, readLockFile } from '../core/ids/lock-file.ts';
import type { DocumentData } from '../core/schemas/document.ts';
import type { CitedData } from '../core/schemas/sources.ts';
import { withoutMarks } from '../core/text/without-marks.ts';
import { quotesOthers } from './check.ts';

/** What the publication has to which the files of a document can refer, by ids. */
export interface Known {
  readonly terms: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** The publishers of sources, by their names. */
  readonly publishers: ReadonlySet<string>;
}

/** Returns what the publication of a content folder has. */
export const knownIn = ({ termIds, sources, publishers }: ContentFiles): Known => ({
  terms: new Set(termIds),
  sources: new Set(sources?.data.map(({ id }) => id)),
  publishers: new Set(publishers?.map(({ name }) => name)),
});

/** The fields that only a version in another language has. */
const ONLY_IN_VERSIONS = ['authority', 'translator'] as const;

/**
 * Takes out the marks of terms and the sources that the publication does not have, a list of changes that quotes words of
 * the register, which no export carries, and what only a version says, if the document is none here.
 *
 * @param isVersion whether it is a version of a document in another language
 * @returns the files, which are the same where nothing was taken out, and what was, in words
 */
export function withoutOthers(
  files: ReadonlyMap<string, string>,
  data: DocumentData,
  known: Known,
  isVersion: boolean,
): { files: ReadonlyMap<string, string>; gone: readonly string[] } {
  const gone = { terms: new Set<string>(), sources: new Set<string>() };
  const isGone: IsGone = {
    term: (id) => !known.terms.has(id) && gone.terms.add(id).has(id),
    source: (source) => {
      const isKnown =
        'id' in source
          ? known.sources.has(source.id)
          : source.kind !== undefined || known.publishers.has(source.publisher);
      const name = 'id' in source ? source.id : source.title;
      return !isKnown && gone.sources.add(name).has(name);
    },
  };
  const quotesRegister = quotesOthers(files);
  const ofVersion = isVersion ? [] : ONLY_IN_VERSIONS.filter((name) => data[name] !== undefined);
  const withoutFields = [...(quotesRegister ? ['changes'] : []), ...ofVersion];
  const kept = [...files].map(([name, text]): [string, string] => {
    if (name === 'document.yaml') return [name, withoutNames(text, data, isGone, withoutFields)];
    return [name, name.endsWith('.mdx') ? withoutMarks(text, name, isGone.term) : text];
  });
  return {
    files: new Map(kept),
    gone: [
      ...missing('marks of terms', gone.terms),
      ...missing('sources', gone.sources),
      ...(quotesRegister
        ? ['the list of changes, since it quotes words of the register, which did not come with the file']
        : []),
      ...(ofVersion.length > 0
        ? [
            `${ofVersion.join(' and ')}: only a version in another language has it. If it is one here, import it with --version-of`,
          ]
        : []),
    ],
  };
}

const missing = (what: string, ids: ReadonlySet<string>): string[] =>
  ids.size === 0 ? [] : [`${what} that this publication does not have: ${[...ids].join(', ')}`];

/** Whether a publication does not have a term or a source; notes those that it does not have. */
interface IsGone {
  readonly term: (id: string) => boolean;
  readonly source: (source: CitedData) => boolean;
}

function withoutNames(
  yaml: string,
  { unmarked, provenance }: DocumentData,
  isGone: IsGone,
  fields: readonly string[],
): string {
  const paths = [
    ...fields.map((field) => [field]),
    ...unmarked.flatMap((id, index) => (isGone.term(id) ? [['unmarked', index]] : [])),
    ...provenance.flatMap(({ sources }, at) =>
      sources.flatMap((source, index) => (isGone.source(source) ? [['provenance', at, 'sources', index]] : [])),
    ),
  ];
  return withoutValues(yaml, paths);
}

/**
 * Returns the files without ids in sections that the document does not have any more: only the file of published addresses
 * says what became of those.
 */
export function withoutFormer(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const lock = files.get(LOCK_FILE) ?? '';
  const slugs = [...files.keys()].flatMap((name) => (name.endsWith('.mdx') ? name.slice(0, -'.mdx'.length) : []));
  const read = readLockFile(lock);
  if ('faults' in read || !('faults' in readLockFile(lock, slugs))) return files;
  const standing = read.entries.filter(({ state }) => state === 'stands');
  return new Map([...files, [LOCK_FILE, formatLockFile(standing.map((entry) => ({ ...entry, formerly: [] })))]]);
}
