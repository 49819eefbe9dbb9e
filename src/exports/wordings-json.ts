/** The wordings that are counted in reference corpora, as data. */
import type { AttestedFamily, AttestedWording, Corpus } from '../core/corpus.ts';

/** A wording in a corpus. What was not counted yet has no numbers. */
export interface WordingExport {
  readonly wording: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Id of its term; `null` for a wording of a family without one. */
  readonly term: string | null;
  /** Id of the corpus. */
  readonly corpus: string;
  /** Every place, those inside longer wordings included; `null` if it was not counted yet. */
  readonly count: number | null;
  /** The places in no longer wording of its family. */
  readonly own: number | null;
  /** Ids of the first text that has it, consolidated ones aside, and of the last. */
  readonly first: string | null;
  readonly last: string | null;
  /** The texts that have it, by date. */
  readonly texts: readonly {
    /** Id of the text, or of the document. */
    readonly text: string;
    readonly count: number;
    readonly own: number;
    /** Numbers of lines, from 1; of a document, ids of paragraphs. */
    readonly lines: readonly (number | string)[];
  }[];
}

/** Makes the content of `wordings/wordings.json`: the wordings of every corpus, family by family. */
export function exportWordings(corpora: readonly Corpus[]): WordingExport[] {
  return corpora.flatMap((corpus) =>
    corpus.families.flatMap((family) => family.wordings.map((one) => exportWording(one, family, corpus))),
  );
}

function exportWording(one: AttestedWording, { term }: AttestedFamily, corpus: Corpus): WordingExport {
  const about = { wording: one.wording, language: one.language, term: term ?? null, corpus: corpus.id };
  if (!one.isCounted) return { ...about, count: null, own: null, first: null, last: null, texts: [] };
  return {
    ...about,
    ...{ count: one.count, own: one.own, first: one.first?.id ?? null, last: one.last?.id ?? null },
    texts: one.texts.map(({ text, count, own, lines }) => ({ text: text.id, count, own, lines })),
  };
}
