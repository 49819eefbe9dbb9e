/** What notes may claim: where wordings stand in the corpora, in the fewest words. */
import type { Corpus, CorpusText } from './corpus.ts';

/** A text that a note may name. */
export interface KnownText extends Pick<
  CorpusText,
  'id' | 'title' | 'titleLanguage' | 'date' | 'consolidated' | 'isCounted'
> {
  /** Its title in the publication's language, if that is another. */
  readonly label: string | undefined;
  readonly document: string | undefined;
}

/** A wording that a note may name. */
export interface KnownWording {
  readonly wording: string;
  /** Id of its term, if it has one. */
  readonly term: string | undefined;
  readonly isCounted: boolean;
  /** Ids of the texts that have it, by date. */
  readonly texts: readonly string[];
}

/** A corpus, as far as notes may name what is in it. */
export interface KnownCorpus {
  readonly id: string;
  /** Whether the site shows it, so that a note can link to its texts. */
  readonly isShown: boolean;
  readonly texts: readonly KnownText[];
  readonly wordings: readonly KnownWording[];
}

/**
 * Returns what notes may claim of corpora.
 *
 * @param isShown whether the site shows them
 */
export function knownCorpora(corpora: readonly Corpus[], isShown: boolean): KnownCorpus[] {
  return corpora.map(({ id, texts, families }) => ({
    id,
    isShown,
    texts: texts.map((text) => {
      const { title, titleLanguage, date, consolidated, isCounted, document, data } = text;
      return { id: text.id, title, titleLanguage, date, consolidated, isCounted, document, label: data?.label };
    }),
    wordings: families.flatMap(({ term, wordings }) =>
      wordings.map(({ wording, isCounted, texts: own }) => ({
        ...{ wording, term, isCounted },
        texts: own.map(({ text }) => text.id),
      })),
    ),
  }));
}
