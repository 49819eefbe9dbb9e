/** A document's register of facts and quotations, as the model has it. */
import type { RegisterData } from './schemas/register.ts';
import type { SourceData } from './schemas/sources.ts';

/** The kinds of statement, as `register.yaml` lists them. */
export const statementKinds = ['figures', 'quotations', 'admissions', 'calls', 'claims'] as const;

/** A kind of statement. */
export type StatementKind = (typeof statementKinds)[number];

/** Something that cites sources, once they are found. */
export type WithSources<Citing> = Omit<Citing, 'sources'> & { readonly sources: readonly SourceData[] };

/** A register whose sources are found. */
export type Register = Omit<RegisterData, StatementKind> & {
  readonly [Kind in StatementKind]: readonly WithSources<RegisterData[Kind][number]>[];
};
