/** Judges each quotation in a text against the documents that it may come from. */
import type { QuotedDifference } from './align.ts';
import { minorOf } from './minor.ts';
import { headingOf, isAnother, namedIn } from './named-places.ts';
import { nearestIn } from './nearest.ts';
import { isOwn } from './own-words.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { allTokens, type Pattern, quotationPattern } from './pattern.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { runsOfAll } from './runs-of-all.ts';
import { type QuotablePassage, passageAt, type Source } from './source.ts';
import { citedFirst, type ExactPlace, exactPlacesIn } from './exact-places.ts';
import { isWord, comparableText } from './tokens.ts';
import { countUnquoted, type Judged } from './unquoted.ts';
import { type WritersWords, wordsAboutBlock, wordsOfWriter } from './writers-words.ts';

/**
 * The verdict on a quotation. It is nearly verbatim if only capitals and punctuation differ. Words that a writer sets in
 * marks as his own are no quotation.
 */
export type Verdict = 'verbatim' | 'nearly verbatim' | 'altered' | 'misplaced' | 'not found' | 'no-quotation';

/** A quotation with its verdict. */
export interface Finding {
  /** The words, without the quotation marks around them. */
  readonly quotation: string;
  readonly verdict: Verdict;
  /** The document that contains the words, or whose words come nearest. */
  readonly source: Source | undefined;
  readonly passage: QuotablePassage | undefined;
  /** The number of other places that contain them. */
  readonly others: number;
  readonly differences: readonly QuotedDifference[];
}

/** Verdicts that are reused when a text repeats a quotation: the places of the words, or else the nearest ones. */
type Known = Map<string, readonly ExactPlace[] | Finding>;

/** What the paragraphs of a text are judged against. */
interface Against {
  readonly sources: readonly Source[];
  readonly known: Known;
  /** The headings of all sections: the only quoted words that name a place. */
  readonly headings: ReadonlySet<string>;
}

/** What is judged in a step. */
interface Judgement {
  readonly findings: readonly Finding[];
  /** The number of their paragraph in the text, from 1. */
  readonly paragraph: number;
  readonly done: number;
  readonly unquoted: number;
}

/** The most quotations that are judged: more would take too long, and nobody reads so many verdicts. */
export const MOST_FINDINGS = 5000;

/** Longer quotations are judged in pieces of this many words and signs. */
const LONGEST = 400;

/**
 * Judges all quotations of a text, one after the other, so that a page can respond to its reader meanwhile.
 *
 * @yields the findings, in the order of the text, the number of their paragraph, the part of the text that is done, from
 * 0 to 1, and how many more sentences hold no quotation; the part stays below 1 if there are more than {@link MOST_FINDINGS}
 */
export function* judge(text: string, sources: readonly Source[]): Generator<Judgement, void> {
  const paragraphs = paragraphsOf(comparableText(text));
  const known: Known = new Map();
  const headings = new Set(sources.flatMap(({ document }) => document.sections.map(headingOf)));
  const all = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  let [before, count] = [0, 0];
  for (const [index, paragraph] of paragraphs.entries()) {
    const neighbours = [paragraphs[index - 1], paragraphs[index + 1]] as const;
    const judged: Judged[] = [];
    for (const { findings, spans, end } of judgeParagraph(paragraph, neighbours, { sources, known, headings })) {
      if (count >= MOST_FINDINGS && findings.length > 0) return;
      count += findings.length;
      judged.push(...spans);
      yield { findings, paragraph: index + 1, done: (before + end) / all, unquoted: 0 };
    }
    before += paragraph.text.length;
    const unquoted = countUnquoted(paragraph.text, judged);
    yield { findings: [], paragraph: index + 1, done: before / all, unquoted };
  }
}

/** Returns all findings of a text. */
export const judgeAll = (text: string, sources: readonly Source[]): Finding[] =>
  [...judge(text, sources)].flatMap(({ findings }) => findings);

/**
 * @yields the findings of the words before a quotation, or of a piece of it; the ranges that are judged; and where in the
 * paragraph they end
 */
function* judgeParagraph(
  { text, isQuoted }: Paragraph,
  [before, after]: readonly [before: Paragraph | undefined, after: Paragraph | undefined],
  { sources, known, headings }: Against,
): Generator<{ readonly findings: readonly Finding[]; readonly spans: readonly Judged[]; readonly end: number }, void> {
  const inMarks = quotationsIn(text, /^\s*\p{Quotation_Mark}/u.test(after?.text ?? ''));
  const quotations = isQuoted ? [{ text, start: 0, end: text.length, within: inMarks }] : inMarks;
  const isHeading = ({ text: words }: Quotation) => headings.has(words.trim());
  const ofWriter = isQuoted
    ? wordsAboutBlock(before, after, isHeading)
    : wordsOfWriter(text, inMarks, isHeading, after?.isQuoted);
  /** Judges a quotation, and those within it if it quotes another work. */
  function* judged(quotation: Quotation, { beside, within }: WritersWords): Generator<Finding, void> {
    let isFound = false;
    const words = () => beside(quotation);
    for (const finding of judgeQuotation(quotation.text, words, sources, known)) {
      isFound ||= finding.verdict !== 'not found';
      yield isQuoted ? finding : orOwn(finding, words);
    }
    if (isFound || quotation.within.length === 0) return;
    const ofSpeaker = within(quotation);
    for (const one of quotation.within) yield* judged(one, ofSpeaker);
  }
  let from = 0;
  for (const quotation of [...quotations, undefined]) {
    const to = quotation?.start ?? text.length;
    const runs = runsOfAll(text, { start: from, end: to }, sources);
    const findings = runs.flatMap((run) => {
      const words = text.slice(run.start, run.end);
      if (run.places.length > 0) return [judgeExact(words, run.places, () => ofWriter.beside(run))];
      return [...judgeQuotation(words, () => ofWriter.beside(run), sources, known)].filter(
        ({ verdict }) => verdict !== 'not found',
      );
    });
    yield { findings, spans: quotation === undefined ? runs : [...runs, quotation], end: to };
    if (quotation === undefined) return;
    for (const finding of judged(quotation, ofWriter)) yield { findings: [finding], spans: [], end: quotation.end };
    from = quotation.end;
  }
}

/** Judges a quotation. A long one that does not occur exactly is judged in pieces. */
function* judgeQuotation(
  quotation: string,
  beside: () => readonly string[],
  sources: readonly Source[],
  known: Known,
): Generator<Finding, void> {
  const before = known.get(quotation);
  if (before !== undefined) {
    yield 'verdict' in before ? before : judgeExact(quotation, before, beside);
    return;
  }
  const pattern = quotationPattern(quotation);
  const tokens = allTokens(pattern);
  if (!tokens.some(isWord)) return;
  const places = [pattern, ...withoutLineHyphens(quotation)]
    .map((one) => exactPlacesOf(one, sources))
    .find(({ length }) => length > 0);
  if (places !== undefined) {
    known.set(quotation, places);
    yield judgeExact(quotation, places, beside);
    return;
  }
  const cut = tokens[LONGEST]?.start;
  if (cut !== undefined) {
    const first = quotation.slice(0, cut);
    const end = Math.max(...['. ', '? ', '! ', '。'].map((stop) => first.lastIndexOf(stop) + 1));
    const at = end > cut / 2 ? end : cut;
    for (const piece of [quotation.slice(0, at), quotation.slice(at)])
      yield* judgeQuotation(piece.trim(), beside, sources, known);
    return;
  }
  const finding = judgeNearest(quotation, pattern, sources);
  known.set(quotation, finding);
  yield finding;
}

/** The finding for words that occur nowhere. */
function judgeNearest(quotation: string, pattern: Pattern, sources: readonly Source[]): Finding {
  const nearest = nearestIn(quotation, pattern, sources);
  if (nearest === undefined) return notFound(quotation, 'not found');
  const { source, from, differences } = nearest;
  const verdict = minorOf(differences) === undefined ? 'altered' : 'nearly verbatim';
  return { quotation, verdict, source, passage: passageAt(source, from), others: 0, differences };
}

/** The same finding, unless the words are the writer's own. */
function orOwn(finding: Finding, beside: () => readonly string[]): Finding {
  const { quotation, verdict, differences } = finding;
  if (verdict !== 'altered' && verdict !== 'not found') return finding;
  return isOwn(quotation, beside(), verdict === 'altered' ? differences : undefined)
    ? notFound(quotation, 'no-quotation')
    : finding;
}

const notFound = (quotation: string, verdict: Verdict): Finding => {
  return { quotation, verdict, source: undefined, passage: undefined, others: 0, differences: [] };
};

/** The pattern without hyphens that a line break put into words, if there are any. */
function withoutLineHyphens(quotation: string): Pattern[] {
  const joined = quotation.replace(/(?<=\p{L})-[^\S\n]*\n\s*(?=\p{L})/gu, '');
  return joined === quotation ? [] : [quotationPattern(joined)];
}

/** Every place where a quotation occurs. Those that can be cited come before headings and titles. */
function exactPlacesOf(pattern: Pattern, sources: readonly Source[]): ExactPlace[] {
  const all = sources.flatMap((source) => exactPlacesIn(pattern, source).map((stretch) => ({ source, stretch })));
  return citedFirst(all);
}

/** The finding for words that occur somewhere, compared with the place that is named beside them. */
function judgeExact(quotation: string, places: readonly ExactPlace[], beside: () => readonly string[]): Finding {
  const agreeing = agreeingWith(beside(), places);
  const place = agreeing[0] ?? places[0];
  return {
    quotation,
    verdict: agreeing.length > 0 ? 'verbatim' : 'misplaced',
    source: place?.source,
    passage: place && passageAt(place.source, place.stretch.from),
    others: place === undefined ? 0 : places.filter((other) => other !== place && !isEditionOf(other, place)).length,
    differences: [],
  };
}

/** Whether a place is in another edition of the same document, or of the same version of it. */
const isEditionOf = (other: ExactPlace, place: ExactPlace) =>
  other.source !== place.source && other.source.current === place.source.current;

/** The places that agree with the first of the given texts that names any place; all places if none does. */
function agreeingWith(beside: readonly string[], places: readonly ExactPlace[]): readonly ExactPlace[] {
  const sources = [...new Set(places.map(({ source }) => source))];
  for (const words of beside) {
    const named = new Map(sources.map((source) => [source, namedIn(words, source)]));
    if ([...named.values()].some(({ length }) => length > 0))
      return places.filter(({ source, stretch }) => !isAnother(named.get(source) ?? [], stretch, source));
  }
  return places;
}
