/** What notes may claim: where wordings stand in the corpora, in the fewest words. */
import type { Corpus } from '../corpus.ts';
import type { KnownCorpus } from '../markdown/attested.ts';

/** Returns what notes may claim of corpora. */
export function knownCorpora(corpora: readonly Corpus[]): KnownCorpus[] {
  return corpora.map(({ id, texts, families }) => ({
    id,
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
