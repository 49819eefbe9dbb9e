/** What a search finds. */
import type { Found } from './answers.ts';
import type { Near } from './near.ts';
import type { Query } from './query.ts';

/** The results of a query. */
export interface Results {
  /** The query that was answered: the reader's own, another reading of it, or the suggested one. */
  readonly query: Query;
  /** The texts at the address that the reader typed. */
  readonly places: readonly Found[];
  /** The few terms whose names are most similar to the query. */
  readonly terms: readonly Found[];
  /** Paragraphs, captions and headings. */
  readonly text: readonly Found[];
  /** Other terms with the words in a gloss or a name, and then what our notes and registers say. */
  readonly notes: readonly Found[];
  /** Texts of former editions. They are loaded with our notes and registers. */
  readonly former: readonly Found[];
  /** Whether our notes and registers were searched. They are loaded only if no text answers, or if the reader asks. */
  readonly hasNotes: boolean;
  /** Texts with some of the words, if none has all of them. */
  readonly near: readonly Near[];
  /** Whether there may be more texts. None of them ranks higher than those found. */
  readonly hasMore: boolean;
  /** Whether the reader's own query found nothing, and these are the results of a suggested one. */
  readonly isSuggestion: boolean;
}
