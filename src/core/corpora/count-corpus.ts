/** Counts the wordings of families in all texts of a corpus. */
import type { CorpusTextData } from '../schemas/corpus.ts';
import type { Attestations, CountedWording } from './attestations.ts';
import type { Count, Family } from '../corpus.ts';
import { countWordings, formsOfFamilies, stretchesOfLines } from './count.ts';
import { keyOf, longerThan, wordingsIn } from './families.ts';

/** A text of a corpus with its words. */
export interface ReadText {
  readonly data: CorpusTextData;
  /** One paragraph a line. */
  readonly text: string;
}

/** Returns the texts of a corpus in the order of their dates. */
export const byDate = <One extends { readonly data: { readonly date: string } }>(texts: readonly One[]): One[] =>
  texts.toSorted((a, b) => (a.data.date < b.data.date ? -1 : Number(a.data.date > b.data.date)));

/**
 * Counts every wording in every text.
 *
 * @param language BCP 47 tag of the texts
 */
export function countCorpus(texts: readonly ReadText[], families: readonly Family[], language: string): Attestations {
  const forms = formsOfFamilies(families, language);
  const counts = byDate(texts).map(({ data, text }) => ({
    data,
    counts: countWordings(stretchesOfLines(text), forms, language),
  }));
  const wordings = families.flatMap((family) =>
    wordingsIn(family, language).map((one): CountedWording => {
      const own = counts.flatMap(({ data, counts: inText }): [string, Count<number>][] => {
        const count = inText.get(family.id)?.get(one.wording);
        return count === undefined ? [] : [[data.id, count]];
      });
      const { wording, language: tag } = one;
      return { wording, language: tag, within: longerThan(one, family, language), texts: Object.fromEntries(own) };
    }),
  );
  return {
    texts: Object.fromEntries(counts.map(({ data }) => [data.id, data.sha256])),
    // A wording that two families claim is a fault of its own.
    wordings: [...new Map(wordings.map((one) => [keyOf(one), one])).values()],
  };
}
