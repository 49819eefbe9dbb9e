/** Judges what a text quotes by the documents that it may be from. */
import type { QuotedDifference } from './align.ts';
import { lastSentence, wordsBeside } from './beside.ts';
import { isAnother, namedIn } from './named-places.ts';
import { nearestIn } from './nearest.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { allTokens, type Pattern, patternOf } from './pattern.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { type Run, runsIn } from './runs.ts';
import { type QuotablePassage, passageAt, type Source } from './source.ts';
import { standsIn, type TokenStretch } from './stands.ts';
import { isBracket, isWord, plainText, tokensOf } from './tokens.ts';

/** What is said of a quotation. */
export type Verdict = 'verbatim' | 'altered' | 'misplaced' | 'not found';

/** A quotation with what is said of it. */
export interface Finding {
  /** The words, without the marks around them. */
  readonly quotation: string;
  readonly verdict: Verdict;
  /** Where the words stand, or what comes nearest to them. */
  readonly source: Source | undefined;
  readonly passage: QuotablePassage | undefined;
  /** At how many other places they stand. */
  readonly others: number;
  readonly differences: readonly QuotedDifference[];
}

/** A place where words stand. */
interface Standing {
  readonly source: Source;
  readonly stretch: TokenStretch;
}

/** What is known of quotations, which a long text may repeat: where they stand, or else what comes nearest. */
type Known = Map<string, readonly Standing[] | Finding>;

/** How many quotations are judged: more would take long, and nobody reads so many verdicts. */
export const MOST_FINDINGS = 5000;

/** Longer quotations are judged in pieces, so many words and signs each. */
const LONGEST = 400;

/**
 * Judges all that a text quotes, one after the other, so that a page can answer its reader in between.
 *
 * @yields what was found, in the order of the text, and how much of the text is done: from 0 to 1, less at the end if
 *   there are more than {@link MOST_FINDINGS}
 */
export function* judge(
  text: string,
  sources: readonly Source[],
): Generator<{ readonly findings: readonly Finding[]; readonly done: number }, void> {
  const paragraphs = paragraphsOf(plainText(text));
  const known: Known = new Map();
  const all = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  let [before, count] = [0, 0];
  for (const [index, paragraph] of paragraphs.entries()) {
    const neighbours = [paragraphs[index - 1], paragraphs[index + 1]] as const;
    for (const { findings, end } of judgeParagraph(paragraph, neighbours, sources, known)) {
      if (count >= MOST_FINDINGS && findings.length > 0) return;
      count += findings.length;
      yield { findings, done: (before + end) / all };
    }
    before += paragraph.text.length;
  }
}

/** All findings of a text. */
export const judgeAll = (text: string, sources: readonly Source[]): Finding[] =>
  [...judge(text, sources)].flatMap(({ findings }) => findings);

/** @yields the findings of one quotation, or of the words before it, and where in the paragraph these end */
function* judgeParagraph(
  { text, isQuoted }: Paragraph,
  [before, after]: readonly [before: Paragraph | undefined, after: Paragraph | undefined],
  sources: readonly Source[],
  known: Known,
): Generator<{ readonly findings: readonly Finding[]; readonly end: number }, void> {
  const inMarks = quotationsIn(text, /^\s*\p{Quotation_Mark}/u.test(after?.text ?? ''));
  const quotations = isQuoted ? [{ text, start: 0, end: text.length, within: inMarks }] : inMarks;
  const aroundBlock = [/^[—–―-]/u.test(after?.text ?? '') ? (after?.text ?? '') : '', lastSentence(before?.text ?? '')];
  /** Between its neighbours; of one in another, those of that one. */
  const judged = (quotation: Quotation, from: number, to: number): Finding[] => {
    const beside = () => (isQuoted ? aroundBlock : wordsBeside(text, quotation, from, to));
    const findings = judgeQuotation(quotation.text, beside, sources, known);
    const isOthers = findings.every(({ verdict }) => verdict === 'not found');
    return isOthers ? [...findings, ...quotation.within.flatMap((one) => judged(one, from, to))] : findings;
  };
  let end = 0;
  for (const [index, quotation] of [...quotations, undefined].entries()) {
    const [start, next] = [quotation?.start ?? text.length, quotations[index + 1]?.start ?? text.length];
    const words = text.slice(end, start);
    const findings = runsOfAll(words, sources).map(({ from, to, standings }) => {
      const span = { start: end + from, end: end + to };
      const beside = () => wordsBeside(text, span, quotations[index - 1]?.end ?? 0, start);
      return judgeStanding(words.slice(from, to), standings, beside);
    });
    yield { findings, end: start };
    if (quotation !== undefined) yield { findings: judged(quotation, end, next), end: quotation.end };
    end = quotation?.end ?? end;
  }
}

/** Judges a quotation; a long one that does not stand as it is, in pieces. */
function judgeQuotation(
  quotation: string,
  beside: () => readonly string[],
  sources: readonly Source[],
  known: Known,
): Finding[] {
  const before = known.get(quotation);
  if (before !== undefined) return ['verdict' in before ? before : judgeStanding(quotation, before, beside)];
  const pattern = patternOf(quotation);
  const tokens = allTokens(pattern);
  if (!tokens.some(isWord)) return [];
  const standings = [pattern, ...withoutLineHyphens(quotation)]
    .map((one) => standingsOf(one, sources))
    .find(({ length }) => length > 0);
  if (standings !== undefined) {
    known.set(quotation, standings);
    return [judgeStanding(quotation, standings, beside)];
  }
  const cut = tokens[LONGEST]?.start;
  if (cut !== undefined) {
    const first = quotation.slice(0, cut);
    const end = Math.max(...['. ', '? ', '! ', '。'].map((stop) => first.lastIndexOf(stop) + 1));
    const at = end > cut / 2 ? end : cut;
    return [quotation.slice(0, at), quotation.slice(at)].flatMap((piece) =>
      judgeQuotation(piece.trim(), beside, sources, known),
    );
  }
  const finding = judgeNearest(quotation, pattern, sources);
  known.set(quotation, finding);
  return [finding];
}

/** What is said of words that stand nowhere. */
function judgeNearest(quotation: string, pattern: Pattern, sources: readonly Source[]): Finding {
  const nearest = nearestIn(quotation, pattern, sources);
  if (nearest === undefined)
    return { quotation, verdict: 'not found', source: undefined, passage: undefined, others: 0, differences: [] };
  const { source, from, differences } = nearest;
  return { quotation, verdict: 'altered', source, passage: passageAt(source, from), others: 0, differences };
}

/** The pattern without the hyphens that a line break put into words, if there are such. */
function withoutLineHyphens(quotation: string): Pattern[] {
  const joined = quotation.replace(/(?<=\p{L})-[^\S\n]*\n\s*(?=\p{L})/gu, '');
  return joined === quotation ? [] : [patternOf(joined)];
}

/** Every place where a quotation stands: those that can be cited before headings and titles. */
function standingsOf(pattern: Pattern, sources: readonly Source[]): Standing[] {
  const all = sources.flatMap((source) => standsIn(pattern, source).map((stretch) => ({ source, stretch })));
  return citedFirst(all);
}

const citedFirst = (standings: readonly Standing[]): Standing[] =>
  standings.toSorted((a, b) => Number(isHeading(a)) - Number(isHeading(b)));

const isHeading = ({ source, stretch }: Standing) => passageAt(source, stretch.from).block === undefined;

/** What is said of words that stand somewhere, by the place that is named beside them. */
function judgeStanding(quotation: string, standings: readonly Standing[], beside: () => readonly string[]): Finding {
  const agreeing = agreeingWith(beside(), standings);
  const standing = agreeing[0] ?? standings[0];
  return {
    quotation,
    verdict: agreeing.length > 0 ? 'verbatim' : 'misplaced',
    source: standing?.source,
    passage: standing && passageAt(standing.source, standing.stretch.from),
    others: standings.length - 1,
    differences: [],
  };
}

/** The places that agree with the first of some words that name any; all of them where none does. */
function agreeingWith(beside: readonly string[], standings: readonly Standing[]): readonly Standing[] {
  const sources = [...new Set(standings.map(({ source }) => source))];
  for (const words of beside) {
    const named = new Map(sources.map((source) => [source, namedIn(words, source)]));
    if ([...named.values()].some(({ length }) => length > 0))
      return standings.filter(({ source, stretch }) => !isAnother(named.get(source) ?? [], stretch, source));
  }
  return standings;
}

/** Runs of words in any of the documents, in the order of the text; where two overlap, the longer. */
function runsOfAll(text: string, sources: readonly Source[]) {
  const tokens = tokensOf(text).filter((token) => !isBracket(token));
  const all = sources.flatMap((source) => runsIn(text, tokens, source).map((run) => ({ source, run })));
  const taken: { from: number; to: number; standings: Standing[] }[] = [];
  const isTaken = ({ from, to }: Run) => taken.some((one) => from < one.to && to > one.from);
  for (const { source, run } of all.toSorted((a, b) => b.run.to - b.run.from - (a.run.to - a.run.from))) {
    const standings = run.stands.map((stretch) => ({ source, stretch }));
    const same = taken.find(({ from, to }) => from === run.from && to === run.to);
    if (same !== undefined) same.standings.push(...standings);
    else if (!isTaken(run)) taken.push({ from: run.from, to: run.to, standings });
  }
  return taken
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, standings }) => ({ from, to, standings: citedFirst(standings) }));
}
