/** One list of sources for statements that each name their own. */
import type { SourceData } from '../schemas/term.ts';

/** The list, and the numbers that sources have in it. */
export interface NumberedSources {
  /** Each source once, in the order in which they are first named. */
  readonly list: readonly SourceData[];
  /** The numbers, from 1, of sources that a statement names. */
  readonly numbersOf: (sources: readonly SourceData[]) => number[];
}

/** Numbers the sources of statements; two that agree in every field are one. */
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

/** Fields are read in the order of the schema, whatever order they are written in. */
const keyOf = (source: SourceData) => JSON.stringify(source);
