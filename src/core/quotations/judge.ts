/** Judges what a text quotes by the documents that it may be from. */
import type { Difference } from './align.ts';
import { lastSentence, wordsBeside } from './beside.ts';
import { namesAnother, namesPlace } from './named-places.ts';
import { type Nearest, nearestIn } from './nearest.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { allTokens, type Pattern, patternOf } from './pattern.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { type Run, runsIn } from './runs.ts';
import { type Passage, passageAt, type Source } from './source.ts';
import { standsIn, type Stretch } from './stands.ts';
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
  readonly passage: Passage | undefined;
  /** At how many other places they stand. */
  readonly others: number;
  readonly differences: readonly Difference[];
}

/** A place where words stand. */
interface Standing {
  readonly source: Source;
  readonly stretch: Stretch;
}

/** What is known of quotations, which a long text may repeat: where they stand, or else what comes nearest. */
type Known = Map<string, readonly Standing[] | Finding>;

/** Longer quotations are judged in pieces, so many words and signs each. */
const LONGEST = 400;

/**
 * Judges all that a text quotes, paragraph by paragraph, so that a page can answer its reader in between.
 *
 * @yields the findings of one paragraph, in the order of the text, and how much of the paragraphs is done
 */
export function* judge(
  text: string,
  sources: readonly Source[],
): Generator<{ findings: Finding[]; done: number }, void> {
  const paragraphs = paragraphsOf(plainText(text));
  const known: Known = new Map();
  for (const [index, paragraph] of paragraphs.entries()) {
    const findings = findingsIn(paragraph, paragraphs[index - 1], paragraphs[index + 1], sources, known);
    yield { findings, done: (index + 1) / paragraphs.length };
  }
}

/** All findings of a text. */
export const judgeAll = (text: string, sources: readonly Source[]): Finding[] =>
  [...judge(text, sources)].flatMap(({ findings }) => findings);

function findingsIn(
  paragraph: Paragraph,
  before: Paragraph | undefined,
  after: Paragraph | undefined,
  sources: readonly Source[],
  known: Known,
): Finding[] {
  const { text, isQuoted } = paragraph;
  const inMarks = quotationsIn(text, /^\s*\p{Quotation_Mark}/u.test(after?.text ?? ''));
  const quotations = isQuoted ? [{ text, start: 0, end: text.length, within: inMarks }] : inMarks;
  const found: { readonly start: number; readonly finding: Finding }[] = [];
  /** Between its neighbours; of one in another, those of that one. */
  const judged = (quotation: Quotation, from: number, to: number): void => {
    const beside = () => (isQuoted ? aroundBlock : wordsBeside(text, quotation, from, to));
    const findings = judgeQuotation(quotation.text, beside, sources, known);
    found.push(...findings.map((finding) => ({ start: quotation.start, finding })));
    if (findings.every(({ verdict }) => verdict === 'not found'))
      for (const one of quotation.within) judged(one, from, to);
  };
  const aroundBlock = [/^[—–―-]/u.test(after?.text ?? '') ? (after?.text ?? '') : '', lastSentence(before?.text ?? '')];
  let end = 0;
  for (const [index, quotation] of [...quotations, undefined].entries()) {
    const [start, next] = [quotation?.start ?? text.length, quotations[index + 1]?.start ?? text.length];
    const words = text.slice(end, start);
    for (const { from, to, standings } of runsOfAll(words, sources)) {
      const span = { start: end + from, end: end + to };
      const beside = () => wordsBeside(text, span, quotations[index - 1]?.end ?? 0, start);
      found.push({ start: span.start, finding: judgeStanding(words.slice(from, to), standings, beside) });
    }
    if (quotation !== undefined) judged(quotation, end, next);
    end = quotation?.end ?? end;
  }
  return found.toSorted((a, b) => a.start - b.start).map(({ finding }) => finding);
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
  let best: { readonly source: Source; readonly nearest: Nearest } | undefined;
  for (const source of sources) {
    const nearest = nearestIn(quotation, pattern, source);
    if (nearest !== undefined && nearest.share > (best?.nearest.share ?? 0)) best = { source, nearest };
  }
  if (best === undefined)
    return { quotation, verdict: 'not found', source: undefined, passage: undefined, others: 0, differences: [] };
  const { source, nearest } = best;
  const passage = passageAt(source, nearest.from);
  return { quotation, verdict: 'altered', source, passage, others: 0, differences: nearest.differences };
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
  const named = beside().find((words) => standings.some(({ source }) => namesPlace(words, source)));
  const agreeing =
    named === undefined ? standings : standings.filter(({ source, stretch }) => !namesAnother(named, stretch, source));
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

/** Runs of words in any of the documents, by their places in the text, the longer before the shorter where both are. */
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
  return taken.map(({ from, to, standings }) => ({
    from: tokens[from]?.start ?? 0,
    to: tokens[to - 1]?.end ?? 0,
    standings: citedFirst(standings),
  }));
}
