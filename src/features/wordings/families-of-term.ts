/** The families of a term in the corpora. */
import { getPublication } from '../../publication.ts';
import { type AttestedFamily, type Corpus, corporaOf } from './content/corpus.ts';

/** Returns the corpora that count the wordings of a term, each with the term's family. */
export const familiesOf = (term: string): { readonly corpus: Corpus; readonly family: AttestedFamily }[] =>
  corporaOf(getPublication()).flatMap((corpus) =>
    corpus.families.filter((family) => family.term === term).map((family) => ({ corpus, family })),
  );
