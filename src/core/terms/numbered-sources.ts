/** Numbers the sources of several statements in one list. */
import type { SourceData } from '../schemas/sources.ts';

/** The list, and the number of each source in it. */
export interface NumberedSources {
  /** Each source once, in the order of first mention. */
  readonly list: readonly SourceData[];
  /** Returns the numbers, from 1, of the sources of a statement. */
  readonly numbersOf: (sources: readonly SourceData[]) => number[];
}

/** Numbers the sources of statements. Two sources that agree in every field count as one. */
export function numberSources(statements: readonly { readonly sources: readonly SourceData[] }[]): NumberedSources {
  const numbered = new Map<string, { readonly source: SourceData; readonly number: number }>();
  for (const source of statements.flatMap(({ sources }) => sources)) {
    const key = keyOf(source);
    if (!numbered.has(key)) numbered.set(key, { source, number: numbered.size + 1 });
  }
  return {
    list: [...numbered.values()].map(({ source }) => source),
    numbersOf: (sources) => sources.flatMap((source) => numbered.get(keyOf(source))?.number ?? []),
  };
}

/** The schema has put the fields in a fixed order, so equal sources give equal texts. */
const keyOf = (source: SourceData) => JSON.stringify(source);
