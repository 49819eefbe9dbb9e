/**
 * Compares the sources of notes with a fact sheet: YAML files of any structure, in which a source is a map with `title`
 * and `publisher`, and perhaps `url` and `date`. Any other web address in them may be cited too.
 */
import { didYouMean } from '../core/faults/did-you-mean.ts';
import { z } from 'zod';
import type { Entry } from '../core/files/entry.ts';
import { SOURCES_FILE } from '../core/files/file-names.ts';
import type { Fault } from '../core/faults/fault.ts';
import type { SourceData, SourcesData } from '../core/schemas/sources.ts';
import type { TermData } from '../core/schemas/term.ts';

/** What a fact sheet says. */
export interface FactSheet {
  readonly sources: readonly SheetSource[];
  /** Every address in it. */
  readonly addresses: ReadonlySet<string>;
}

const sheetSource = z.object({
  title: z.string(),
  publisher: z.string(),
  url: z.string().optional(),
  date: z.string().optional(),
});

/** A source as the sheet gives it. */
type SheetSource = z.infer<typeof sheetSource>;

/**
 * Collects every source and address of a sheet.
 *
 * @param values the parsed content of its files
 */
export function readSheet(values: readonly unknown[]): FactSheet {
  const sources: SheetSource[] = [];
  const addresses = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && /^https?:\/\/\S+$/.test(value)) addresses.add(value);
    if (typeof value !== 'object' || value === null) return;
    const { data } = sheetSource.safeParse(value);
    if (data !== undefined) sources.push(data);
    Object.values(value).forEach(look);
  };
  values.forEach(look);
  return { sources, addresses };
}

/**
 * Compares sources with the sheet. Returns a fault for every source whose address or date differs.
 *
 * @param terms the notes, for the sources that are written out in them
 * @param library the sources that are cited by id
 */
export function compareWithSheet(
  terms: readonly Entry<TermData>[],
  library: Entry<SourcesData> | undefined,
  sheet: FactSheet,
): Fault[] {
  const placed = [
    ...terms.flatMap(({ data, position }) =>
      data.sources.flatMap((source, index) => ('id' in source ? [] : [{ source, position, at: ['sources', index] }])),
    ),
    ...(library?.data ?? []).map((source, index) => ({ source, position: library?.position, at: [index] })),
  ];
  return placed.flatMap(({ source, position, at }) =>
    differences(source, sheet).map(({ field, message }) => ({
      ...(position?.(...at, field) ?? { file: SOURCES_FILE }),
      message,
    })),
  );
}

/** A field of a source, and how it differs from the sheet. */
interface Difference {
  readonly field: 'title' | 'url' | 'date';
  readonly message: string;
}

function differences({ title, url, date }: SourceData, { sources, addresses }: FactSheet): Difference[] {
  const alike = sources.filter((known) => (url === undefined ? known.title === title : known.url === url));
  if (url !== undefined && !addresses.has(url)) {
    const advice = didYouMean(url, addresses, (one) => one);
    return [{ field: 'url', message: `Found the address ${url}, which the sheet does not have.${advice}` }];
  }
  if (url === undefined && alike.length === 0)
    return [{ field: 'title', message: `Found "${title}" without an address, a title that the sheet does not have.` }];
  const known = valuesOf(alike.map((source) => source.url));
  const dates = valuesOf(alike.map((source) => source.date));
  return [
    ...(url === undefined && alike.every((source) => source.url !== undefined)
      ? [{ field: 'title', message: `Found "${title}" without an address; the sheet has ${known}.` } as const]
      : []),
    ...(alike.some((source) => source.date === date) || (date === undefined && alike.length === 0)
      ? []
      : [
          {
            field: 'date',
            message: `Found ${date === undefined ? 'no date' : `the date ${date}`}; the sheet has ${dates || 'none'} for ${url ?? `"${title}"`}.`,
          } as const,
        ]),
  ];
}

/** The values in one line, without repetitions. */
function valuesOf(values: readonly (string | undefined)[]): string {
  return [...new Set(values)].filter((value) => value !== undefined).join(' or ');
}
