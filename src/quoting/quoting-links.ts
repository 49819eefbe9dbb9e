/** Finds the quotation that a link to a passage gives the place of, and says whether that passage has the words. */
import type { QuotedDifference } from '../core/quotations/align.ts';
import { exactPlacesIn } from '../core/quotations/exact-places.ts';
import type { Verdict } from '../core/quotations/judge.ts';
import { isAnother, mayNamePlace } from '../core/quotations/named-places.ts';
import { nearestIn } from '../core/quotations/nearest.ts';
import { minorOf } from '../core/quotations/minor.ts';
import { type Paragraph, paragraphsOf } from '../core/quotations/paragraphs.ts';
import { quotationPattern } from '../core/quotations/pattern.ts';
import { type Source, sourceOf } from '../core/quotations/source.ts';
import { comparableText } from '../core/quotations/tokens.ts';
import { wordsAboutBlock, wordsOfWriter } from '../core/quotations/writers-words.ts';
import type { CheckedLink } from './check-links.ts';
import type { CheckedQuotation, QuotedPlace } from './check-text.ts';
import { LINK_MARKS } from './link-marks.ts';

/** The quotation that a link gives the place of, held against the passage to which it leads. */
export interface QuotationOfLink {
  readonly quotation: string;
  /**
   * `misplaced`: another passage has the words, or comes nearer to them. `former`: the passage had these words in a former
   * edition, and now has others. All others are as those on quotations.
   */
  readonly verdict: Exclude<Verdict, 'no-quotation'> | 'former';
  /** Where the words are, if they are elsewhere or in a former edition. */
  readonly place: QuotedPlace | undefined;
  /** What differs from the passage of the link. */
  readonly differences: readonly QuotedDifference[];
}

/** A link to a passage, with the quotation that it gives the place of. */
export interface QuotingLink extends CheckedLink {
  /** `undefined` if it gives the place of none, or if no edition has its passage. */
  readonly quotes: QuotationOfLink | undefined;
}

/**
 * Returns a function that judges the quotation of a link, by the sign of that link in the text.
 *
 * @param marked the text with the signs of links
 * @param quotations what was found in the text
 */
export function quotationsOfLinks(
  marked: string,
  quotations: readonly CheckedQuotation[],
  sources: readonly Source[],
): (link: CheckedLink, mark: string | undefined) => QuotationOfLink | undefined {
  const known = quotations.filter(({ verdict }) => verdict !== 'no-quotation');
  const byMark = marked.search(LINK_MARKS) === -1 ? undefined : quotationsByMark(marked, known);
  return (link, mark) => {
    const { words } = link;
    const one = known.find(({ quotation }) => isIn(quotation, words)) ?? byMark?.get(mark ?? '');
    // The words of a link that is renumbered are those of what has its number no more.
    const target = link.verdict === 'renumbered' || link.verdict === 'moved' ? link.now : link.place;
    const source = sources.find(({ id }) => id === target?.document);
    return one === undefined || target === undefined || source === undefined
      ? undefined
      : judged(one, target, source, sources);
  };
}

/** For the sign of each link that gives the place of a quotation: that quotation. */
function quotationsByMark(marked: string, known: readonly CheckedQuotation[]): Map<string, CheckedQuotation> {
  const found = new Map<string, CheckedQuotation>();
  const wordsOf = known.map(({ quotation }) => squeezed(quotation));
  const paragraphs = paragraphsOf(comparableText(marked)).map((one) => ({ ...one, text: squeezed(one.text) }));
  for (const [index, paragraph] of paragraphs.entries()) {
    const [before, after] = [paragraphs[index - 1], paragraphs[index + 1]];
    if (![before, paragraph, after].some((one) => one !== undefined && one.text.search(LINK_MARKS) !== -1)) continue;
    const spans = known
      .flatMap((one, at) => spanIn(paragraph, wordsOf[at] ?? '', one))
      .toSorted((a, b) => a.start - b.start);
    const ofWriter = paragraph.isQuoted
      ? wordsAboutBlock(before, after, () => false)
      : wordsOfWriter(paragraph.text, spans, () => false, after?.isQuoted);
    for (const span of spans) {
      // As with places in words, the first words beside it that name any decide, and it is held to none of several.
      const deciding = ofWriter.beside(span).find((words) => words.search(LINK_MARKS) !== -1 || mayNamePlace(words));
      const [mark, ...others] = deciding?.match(LINK_MARKS) ?? [];
      if (mark !== undefined && others.length === 0 && !found.has(mark)) found.set(mark, span.one);
    }
  }
  return found;
}

/** Where a quotation is in a paragraph, if it is there. */
function spanIn({ text }: Paragraph, words: string, one: CheckedQuotation) {
  const start = text.indexOf(words);
  return start === -1 ? [] : [{ text: words, start, end: start + words.length, within: [], one }];
}

/** Holds a quotation against the passage to which a link leads. */
function judged(
  one: CheckedQuotation,
  target: QuotedPlace,
  source: Source,
  sources: readonly Source[],
): QuotationOfLink {
  const { quotation, place } = one;
  const said = (verdict: QuotationOfLink['verdict'], more: Partial<QuotationOfLink> = {}): QuotationOfLink => {
    return { quotation, verdict, place: undefined, differences: [], ...more };
  };
  const pattern = quotationPattern(quotation);
  const named = [{ label: target.label }];
  if (exactPlacesIn(pattern, source).some((stretch) => !isAnother(named, stretch, source))) return said('verbatim');
  const isSame = place?.document === target.document && place.block === target.block;
  if (isSame && (one.verdict === 'altered' || one.verdict === 'nearly verbatim'))
    return said(one.verdict, { differences: one.differences });
  const passage = sourceOf(source.id, {
    title: '',
    sections: [{ id: '', label: '', blocks: [{ text: target.text }] }],
  });
  const near = nearestIn(quotation, pattern, [passage]);
  const differences = near?.differences ?? [];
  const work = sources.find(({ id }) => id === place?.document)?.current;
  if (work === source.current && place?.block === target.block && one.since !== undefined)
    return said('former', { place, differences });
  const isElsewhere = place !== undefined && one.verdict !== 'altered';
  if (near !== undefined && !isElsewhere)
    return said(minorOf(differences) === undefined ? 'altered' : 'nearly verbatim', { differences });
  return place === undefined ? said('not found') : said('misplaced', { place });
}

/** Returns whether the quotation of a link is not as in its passage. */
export const isWrong = ({ quotes }: QuotingLink): boolean => quotes !== undefined && quotes.verdict !== 'verbatim';

/** Whether words are a quotation and hardly more. */
function isIn(quotation: string, words: string): boolean {
  const [own, all] = [quotation, words].map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''));
  return own !== undefined && all !== undefined && own.length * 2 > all.length && all.includes(own);
}

const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();
