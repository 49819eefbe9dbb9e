/** Computes the picture of where a family stands in a corpus: years from left to right, a row for each kind of text. */
import { words } from '@words/wordings.ts';
import { type CorpusText, type Corpus } from '../../core/corpus.ts';
import { type WholeFamily, yearOf } from '../../core/corpora/summary.ts';

/** A row of the picture. */
export interface TimelineRow {
  readonly label: string;
  /** Its texts by date. */
  readonly texts: readonly CorpusText[];
}

/** Returns the rows of a corpus: one for each kind that has texts, and one for the publication's documents. */
export function rowsOf({ kinds, texts }: Corpus): TimelineRow[] {
  const ofKind = kinds.map(({ id, label }) => ({ label, texts: texts.filter(({ data }) => data?.kind === id) }));
  const documents = { label: words.documents, texts: texts.filter(({ document }) => document !== undefined) };
  return [...ofKind, documents].filter((row) => row.texts.length > 0);
}

/** Returns where a date is on a line from the first year of a corpus to the end of its last, from 0 to 1. */
export function positionsIn({ texts }: Pick<Corpus, 'texts'>): (date: string) => number {
  const years = texts.map((text) => Number(yearOf(text)));
  const first = Math.min(...years);
  const span = Math.max(...years) + 1 - first;
  return (date) => {
    const [year = first, month = 1, day = 1] = date.split('-').map(Number);
    return (year - first + (month - 1) / 12 + (day - 1) / 365) / span;
  };
}

/** Returns the years that are labelled below the line: round ones, few enough for a narrow screen. */
export function labelledYears({ texts }: Pick<Corpus, 'texts'>): string[] {
  const years = texts.map((text) => Number(yearOf(text)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => (last - first) / each <= 5) ?? 200;
  const round = Array.from({ length: 7 }, (_, index) => (Math.floor(first / step) + index) * step);
  const within = round.filter((year) => year >= first && year <= last);
  return (within.length === 0 ? [first] : within).map(String);
}

/** A text that has the family, as it is drawn. */
export interface Bar {
  readonly text: CorpusText;
  readonly place: WholeFamily['places'][number];
  /** Its rate as a share of the highest in texts of its language, from 0 to 1. */
  readonly height: number;
}

/** Returns the bars of a family, by the dates of the texts. */
export function barsOf({ places }: WholeFamily): Bar[] {
  const rates = Map.groupBy(places, ({ text }) => text.language);
  // Rates in different scripts cannot be compared.
  const highestIn = (language: string) => Math.max(...(rates.get(language) ?? []).map(({ rate }) => rate));
  return places.map((place) => ({ text: place.text, place, height: place.rate / highestIn(place.text.language) }));
}
