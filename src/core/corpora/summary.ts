/** What a corpus says of a family as a whole: where it stands, since when, until when, and what each text adds or drops. */
import type { AttestedFamily, AttestedWording, Corpus, CorpusText } from '../corpus.ts';

/** A text that has a wording of the family. */
export interface FamilyPlace {
  readonly text: CorpusText;
  /** How often the family stands in it: a place within a longer wording is no second place. */
  readonly count: number;
  /** The same for every 10,000 characters. */
  readonly rate: number;
  /** Its first line, or the id of its first paragraph. */
  readonly first: number | string;
  /** The wording that stands there. */
  readonly wording: string;
}

/** Consecutive years of texts. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A family as a whole. */
export interface WholeFamily {
  /** The texts that have it, by date. */
  readonly places: readonly FamilyPlace[];
  /** The first text of the corpus's own language that has it, apart from consolidated ones, and the last. */
  readonly first: CorpusText | undefined;
  readonly last: CorpusText | undefined;
  /** Years between the two of which the corpus has texts, but none with it. */
  readonly absent: readonly Span[];
}

/** The year of a text. */
export const yearOf = ({ date }: Pick<CorpusText, 'date'>): string => date.slice(0, 4);

/** Adds up the wordings of a family. */
export function wholeOf({ wordings }: AttestedFamily, { texts, language }: Corpus): WholeFamily {
  const places = texts.flatMap((text): FamilyPlace[] => {
    const found = wordings.flatMap(({ wording, texts: own }) =>
      own.flatMap((one) => (one.text === text ? [{ ...one, wording }] : [])),
    );
    const [first] = found;
    if (first === undefined) return [];
    const count = found.reduce((sum, { own }) => sum + own, 0);
    return [
      {
        ...{ text, count, rate: (count * 10_000) / text.characters },
        ...{ first: first.lines[0] ?? 1, wording: first.wording },
      },
    ];
  });
  const inLanguage = texts.filter((text) => text.language === language);
  const own = places.map(({ text }) => text).filter((text) => inLanguage.includes(text));
  const first = own.find(({ consolidated }) => !consolidated);
  const last = own.at(-1);
  return { places, first, last, absent: first && last ? absence(inLanguage, own, first, last) : [] };
}

function absence(
  texts: readonly CorpusText[],
  having: readonly CorpusText[],
  first: CorpusText,
  last: CorpusText,
): Span[] {
  const withIt = new Set(having.map(yearOf));
  const years = [...new Set(texts.map(yearOf))].filter((year) => year > yearOf(first) && year < yearOf(last));
  return spansOf(years, (year) => !withIt.has(year));
}

/** Returns the years that are meant, and joins those between which there is no other of the list. */
export function spansOf(years: readonly string[], isMeant: (year: string) => boolean): Span[] {
  const spans: Span[] = [];
  let isOpen = false;
  for (const year of years) {
    const span = spans.at(-1);
    if (isMeant(year) && isOpen && span !== undefined) spans.splice(-1, 1, { ...span, to: year });
    else if (isMeant(year)) spans.push({ from: year, to: year });
    isOpen = isMeant(year);
  }
  return spans;
}

/** What a text adds to the corpus, and what it no longer says. */
export interface Novelty {
  /** The wordings of which it is the first text. */
  readonly added: readonly AttestedWording[];
  /** The wordings that stand for the last time in the text of its kind before it. */
  readonly dropped: readonly AttestedWording[];
}

/** Returns what each text of a corpus adds and drops, by id. Documents are told apart from texts of other kinds. */
export function noveltiesOf({ texts, families }: Corpus): ReadonlyMap<string, Novelty> {
  const wordings = families.flatMap((family) => family.wordings);
  const byFirst = Map.groupBy(wordings, ({ first }) => first?.id);
  const byLast = Map.groupBy(wordings, ({ last }) => last?.id);
  const before = new Map<string | undefined, string>();
  return new Map(
    texts.map(({ id, data, consolidated }) => {
      const previous = before.get(data?.kind);
      if (!consolidated) before.set(data?.kind, id);
      return [
        id,
        {
          added: byFirst.get(id) ?? [],
          dropped: consolidated || previous === undefined ? [] : (byLast.get(previous) ?? []),
        },
      ] as const;
    }),
  );
}
