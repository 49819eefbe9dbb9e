/** A document as quotations are held against it: all its words in order, and where each of them stands. */
import { fold } from '../languages/fold.ts';
import { isBracket, isWord, plainText, type Token, tokensOf } from './tokens.ts';

/** A document as its `document.json` has it, or as much of it as is needed here. */
export interface QuotableDocument {
  readonly title: string;
  readonly sections: readonly QuotableSection[];
}

/** A section of it. */
export interface QuotableSection {
  /** Last part of its address. */
  readonly id: string;
  readonly label: string;
  readonly heading?: string;
  readonly blocks: readonly QuotableBlock[];
}

/** A block of its text; one that cannot be cited has no id and label. */
export interface QuotableBlock {
  readonly kind?: string;
  readonly id?: string;
  readonly label?: string;
  /** What is drawn before its words: "(b)". */
  readonly number?: string;
  readonly text: string;
}

/** A stretch of text of one block, heading or title, with its place. */
export interface QuotablePassage {
  /** The number of the block; of a heading, the section's; none of a title. */
  readonly label: string;
  /** Id of the block, if it has one. */
  readonly block: string | undefined;
  /** `undefined` for the document's title. */
  readonly section: QuotableSection | undefined;
  /** What is drawn before it, in every way in which it may be quoted: "b ii" and "ii"; of an item without a number, "". */
  readonly drawn: readonly string[];
  readonly text: string;
  /** Number of its first token in the document, and of that after its last. */
  readonly from: number;
  readonly to: number;
}

/** What is drawn before a passage, in one of the ways in which it may be quoted. */
export interface DrawnNumber {
  readonly number: string;
  readonly passage: QuotablePassage;
}

/** A document made ready. */
export interface Source {
  /** Its id. */
  readonly id: string;
  readonly document: QuotableDocument;
  readonly passages: readonly QuotablePassage[];
  /** All its tokens; their places are those in their passages. */
  readonly tokens: readonly Token[];
  /** By token: the number of its passage, of its exact text, and of that without regard to capitals; of signs -1. */
  readonly passageOf: readonly number[];
  readonly exact: readonly number[];
  readonly folded: readonly number[];
  /** Numbers of texts. */
  readonly exactIds: ReadonlyMap<string, number>;
  readonly foldedIds: ReadonlyMap<string, number>;
  /** By the first word of what is drawn before them, passages. */
  readonly drawn: ReadonlyMap<string, readonly DrawnNumber[]>;
  /** By number, the text without regard to capitals. */
  readonly foldedTexts: readonly string[];
  /** By number, all places of a text. */
  readonly exactPlaces: readonly (readonly number[])[];
  readonly foldedPlaces: readonly (readonly number[])[];
}

/**
 * Makes a document ready to be looked through.
 *
 * @param id the document's
 */
export function sourceOf(id: string, document: QuotableDocument): Source {
  const passages: QuotablePassage[] = [];
  const tokens: Token[] = [];
  const passageOf: number[] = [];
  const [exact, folded]: [number[], number[]] = [[], []];
  const [exactIds, foldedIds] = [new Map<string, number>(), new Map<string, number>()];
  const [exactPlaces, foldedPlaces]: [number[][], number[][]] = [[], []];

  const add = (
    raw: string,
    place: Pick<QuotablePassage, 'label' | 'block' | 'section'>,
    drawn: readonly string[] = [],
  ): void => {
    const text = plainText(raw);
    const from = tokens.length;
    for (const token of tokensOf(text)) {
      // Brackets of its own make no difference: in a quotation they are the writer's.
      if (isBracket(token)) continue;
      const at = tokens.push(token) - 1;
      passageOf.push(passages.length);
      exact.push(number(token.text, exactIds, exactPlaces, at));
      folded.push(isWord(token) ? number(folder(token.text), foldedIds, foldedPlaces, at) : -1);
    }
    if (tokens.length > from) passages.push({ ...place, drawn, text, from, to: tokens.length });
  };

  const { title, sections } = document;
  add(title, { label: '', block: undefined, section: undefined });
  for (const section of sections) {
    const here = { label: section.label, block: undefined, section };
    if (section.heading !== undefined) add(section.heading, here);
    for (const one of section.blocks)
      add(one.text, { label: one.label ?? section.label, block: one.id, section }, drawnBefore(one));
  }
  return {
    id,
    document,
    passages,
    tokens,
    passageOf,
    exact,
    folded,
    exactIds,
    foldedIds,
    drawn: Map.groupBy(
      passages.flatMap((passage) => passage.drawn.map((number) => ({ number, passage }))),
      ({ number }) => number.split(' ')[0] ?? '',
    ),
    foldedTexts: [...foldedIds.keys()],
    exactPlaces,
    foldedPlaces,
  };
}

/** What is drawn before a block, without the signs around it: "b ii" and "ii"; of an item without a number, "". */
function drawnBefore({ kind, number: numbers }: QuotableBlock): string[] {
  if (numbers === undefined) return kind === 'item' ? [''] : [];
  const words = tokensOf(plainText(numbers)).filter(isWord);
  return words.map((_, index) =>
    words
      .slice(index)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** The number of a text, and notes one more place of it. */
function number(text: string, ids: Map<string, number>, places: number[][], at: number): number {
  const id = ids.get(text) ?? ids.size;
  ids.set(text, id);
  (places[id] ??= []).push(at);
  return id;
}

const known = new Map<string, string>();

/** A word without regard to capitals, accents and the like; each is looked at once. */
export function folder(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  // What was written in a text of any size is not kept for good.
  if (known.size > 100_000) known.clear();
  const plain = fold(word);
  known.set(word, plain);
  return plain;
}

/** The passage in which a token stands. */
export function passageAt({ passages, passageOf }: Source, token: number): QuotablePassage {
  const passage = passages[passageOf[token] ?? -1];
  if (passage === undefined) throw new RangeError(`The document has no token ${token}.`);
  return passage;
}

/** The text from the first to the last of some tokens, which may be of several passages. */
export function textBetween({ passages, passageOf, tokens }: Source, places: readonly number[]): string {
  const [first = -1] = places;
  const last = places.at(-1) ?? -1;
  return passages
    .slice(passageOf[first] ?? 0, (passageOf[last] ?? -1) + 1)
    .map(({ from, to, text }) => text.slice(tokens[Math.max(first, from)]?.start, tokens[Math.min(last, to - 1)]?.end))
    .join(' ');
}
