/** Reference corpora in the model: their texts, and where each wording stands in them. */
import type { Position } from './faults/fault.ts';
import type { CorpusData, CorpusTextData } from './schemas/corpus.ts';

/** A closed set of texts in which wordings are counted. */
export interface Corpus extends Omit<CorpusData, 'texts'> {
  readonly id: string;
  /** Its texts by date, the publication's documents among them. */
  readonly texts: readonly CorpusText[];
  readonly families: readonly AttestedFamily[];
}

/** A text of a corpus. */
export interface CorpusText {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the text's language and that of its title. */
  readonly language: string;
  readonly titleLanguage: string;
  readonly issuer: string;
  readonly date: string;
  /** Its length in characters; a document's in those of its paragraphs. */
  readonly characters: number;
  /** Whether it carries older words, so that it is never the first to say something. */
  readonly consolidated: boolean;
  /** Whether the attestations cover it. Documents are always counted. */
  readonly isCounted: boolean;
  /** What else `corpus.yaml` says of it; `undefined` if it is a document. */
  readonly data: CorpusTextData | undefined;
  /** Id of the document that it is, if it is one of the publication. */
  readonly document: string | undefined;
}

/** A wording in a language. */
export interface Wording {
  readonly wording: string;
  /** BCP 47 tag, as the content gives it: wordings of `zh` are counted in texts of `zh-Hans` too. */
  readonly language: string;
}

/** A wording with its place in the content. */
export interface PlacedWording extends Wording {
  readonly position: Required<Position>;
}

/** One idea with its wordings. */
export interface Family {
  /** Id of the term, or of the family in `families.yaml`. No two families have the same. */
  readonly id: string;
  /** Id of its term, if it has one. */
  readonly term: string | undefined;
  readonly label: string;
  readonly caution: string | undefined;
  readonly wordings: readonly PlacedWording[];
}

/** A family with what was counted of its wordings. */
export interface AttestedFamily extends Omit<Family, 'wordings'> {
  /** Its wordings in the languages of the corpus and its documents. */
  readonly wordings: readonly AttestedWording[];
}

/** A wording with what was counted of it. */
export interface AttestedWording extends Wording {
  /** Whether it was counted; if not, nothing is known of it. */
  readonly isCounted: boolean;
  readonly count: number;
  readonly own: number;
  /** The first text that has it, apart from consolidated ones; `undefined` if there is none. */
  readonly first: CorpusText | undefined;
  /** The last text that has it. */
  readonly last: CorpusText | undefined;
  /** The texts that have it, by date. */
  readonly texts: readonly Attestation[];
}

/** How often a wording stands in a text. */
export interface Count<Place> {
  /** Every place, those inside longer wordings included. */
  readonly count: number;
  /** The places that are in no longer wording of its family. */
  readonly own: number;
  /** Where: each line of a text, or each paragraph of a document, once and in order. */
  readonly lines: readonly Place[];
}

/** What was counted of a wording in a text: of a document, the ids of paragraphs instead of numbers of lines. */
export interface Attestation extends Count<number | string> {
  readonly text: CorpusText;
}

/** Returns the texts of a corpus that are read elsewhere, without the publication's documents. */
export const textsElsewhere = ({ texts }: Pick<Corpus, 'texts'>): CorpusText[] =>
  texts.filter(({ document }) => document === undefined);
