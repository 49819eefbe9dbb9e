/** Gives sections their slugs and labels. */
import { ID_WORDS } from '../../core/ids/ids.ts';
import { signOfAgain } from '../../core/ids/labels.ts';
import { sectionWords } from '../../core/languages/section-words.ts';
import { DOCUMENT_PAGES } from '../../core/addresses/reserved-names.ts';
import { NAMELESS, slugOf } from '../../core/addresses/slug-of.ts';
import { labelOfUnit, type Unit } from '../../core/languages/units.ts';
import { COUNTERS, plainNumber } from '../../core/numbers/counters.ts';
import { HAN_NUMERALS } from '../../core/numbers/han.ts';
import { type LabelledSection, pairSections } from '../../core/pairs/pair-sections.ts';
import { numberedIn } from '../recognise/numbered-blocks.ts';
import type { PlannedSection } from '../recognise/sections.ts';

/** The names of a section in addresses and citations. */
export interface SectionNames {
  readonly slug: string;
  readonly label: string;
  /** The publication's title for the section, if the text has no heading. */
  readonly title: string | undefined;
  /** The text between the label and the number, if it is not the usual one. */
  readonly join: string | readonly string[] | undefined;
  /** The same for numbers that the engine counts, if an editor chose one. */
  readonly counted?: string | undefined;
}

/** The longest heading that becomes a label unchanged, and how much of a longer one does: less, since it is cut anyway. */
const LONGEST_LABEL = 32;
const CUT_LABEL = 20;

/**
 * What is added to a name that other sections have, the second time and later: no number, and no letter alone, since
 * these would look like a number of the text.
 */
const AGAIN = {
  slug: (nth: number) => ['-again', ...laterThan(nth)].join('-'),
  label: signOfAgain,
};

const laterThan = (nth: number): string[] => (nth === 2 ? [] : [COUNTERS['a']?.write(nth - 1) ?? '']);

/**
 * Returns the names of all sections of a document, all different. A number in them is one that the heading of the
 * section or of a chapter around it has: sections are never counted.
 *
 * @param languages of the text, for labels, and of the publication, for its titles of sections
 * @param known names that sections have already, by {@link keysOf}
 */
export function namesOfSections(
  sections: readonly PlannedSection[],
  languages: { readonly text: string; readonly publication: string },
  known: ReadonlyMap<string, SectionNames> = new Map(),
): SectionNames[] {
  const present = keysOf(sections.map(({ heading }) => heading.join('\n'))).map((key) => known.get(key));
  const slugs = new Set<string>(present.flatMap((names) => names?.slug ?? []));
  const labels = new Set<string>(present.flatMap((names) => names?.label ?? []));
  return sections.map((section, index): SectionNames => {
    const { heading, unit, groups } = section;
    // A part of a long section is called by its numbers, whatever stands where it stood.
    const before = section.articles === undefined ? present[index] : undefined;
    if (before !== undefined) return before;
    const [first = ''] = heading;
    const opening =
      namesOfRange(section) ??
      (heading.length === 0 ? openingOf(section, groups.at(-1)?.unit, index === 0, languages) : undefined);
    const own = opening ?? namesIn(first, unit);
    const around = groups.map((group) => namesIn(group.heading[0] ?? '', group.unit));
    const isOurs = DOCUMENT_PAGES.includes(own.slug) || ID_WORDS.some((word) => own.slug.endsWith(`-${word}`));
    return {
      slug: free(
        isOurs ? `${own.slug}-text` : own.slug,
        around.map(({ slug }) => `${slug}-`),
        slugs,
        AGAIN.slug,
      ),
      label: free(
        own.label,
        around.map(({ label }) => `${label}${/\p{Script=Han}$/u.test(label) ? '' : ' '}`),
        labels,
        AGAIN.label,
      ),
      title: opening?.title,
      join: opening?.join ?? (unit?.kind === 'annex' ? ', ' : undefined),
    };
  });
}

/**
 * Returns the names of the sections of a version in another language: each has the address of the section of the original to
 * which it belongs, and no other has that address.
 */
export function withSlugsOf(
  original: readonly LabelledSection[],
  names: readonly SectionNames[],
  headings: readonly string[],
  language: string,
): SectionNames[] {
  const counterparts = pairSections(
    original,
    names.map(({ slug, label }, nth) => ({ slug, label, heading: headings[nth], language })),
  );
  const taken = new Set(original.map(({ slug }) => slug));
  return names.map((own): SectionNames => {
    const slug = counterparts.get(own.slug) ?? free(own.slug, [], taken, AGAIN.slug);
    return { ...own, slug };
  });
}

/** The names that a heading gives. */
function namesIn(heading: string, unit: Unit | undefined): { readonly slug: string; readonly label: string } {
  if (unit !== undefined) return { slug: slugOfUnit(unit), label: labelOfUnit(unit) };
  const numeral = numeralOf(heading);
  if (numeral !== undefined) return { slug: plainNumber(numeral).replace(/^(?=\d+$)/, 'section-'), label: numeral };
  const slug = slugOf(heading);
  // Of "Кодекс 5 а", only "5" would be left, which is not its number.
  return { slug: /[a-z]{2}/.test(slug) ? slug : NAMELESS, label: shortened(heading) || NAMELESS };
}

const slugOfUnit = ({ kind, number }: Unit): string => [kind, slugOf(number)].filter((part) => part !== '').join('-');

/** A label from a heading: the whole heading, or its first words. */
function shortened(heading: string): string {
  if (heading.length <= LONGEST_LABEL) return heading;
  const words = heading.slice(0, CUT_LABEL + 1).replace(/\s+\S*$/u, '');
  // A number at the end may be only the beginning of one.
  return words.slice(0, CUT_LABEL).replace(/[\s\p{P}\p{Nd}]+$/u, '');
}

/**
 * Returns keys that identify sections across editions: the heading or, without one, the section's position among those
 * without a heading.
 */
export function keysOf(headings: readonly string[]): string[] {
  let unnamed = 0;
  return headings.map((heading) => {
    if (heading === '') unnamed += 1;
    return heading === '' ? `${unnamed}` : `:${heading}`;
  });
}

/** The names of a part of a long section. */
function namesOfRange({ articles }: PlannedSection) {
  if (articles === undefined) return undefined;
  const { from, to, label } = articles;
  return { slug: from === to ? `article-${from}` : `articles-${from}-to-${to}`, label, title: label, join: undefined };
}

/** The names of a section without a heading: recitals, or the opening or closing of a document or a chapter. */
function openingOf(
  { blocks, groups }: PlannedSection,
  unit: PlannedSection['unit'],
  isFirst: boolean,
  { text: language, publication }: Parameters<typeof namesOfSections>[1],
) {
  if (groups.length > 0) {
    const [name = 'Chapter'] = groups.at(-1)?.heading ?? [];
    const { slug, label } = namesIn(name, unit);
    return { slug: slug === NAMELESS ? 'opening' : `${slug}-opening`, label, title: name, join: undefined };
  }
  const words = sectionWords(language, publication);
  const ours = sectionWords(publication);
  if (!isFirst) return { slug: 'closing', label: words.closing, title: ours.closingWords, join: undefined };
  const isRecitals =
    blocks.some((block) => /^whereas:?$/i.test(firstWords(block))) &&
    numberedIn(blocks).some(({ text }) => text.startsWith('(1)'));
  return isRecitals
    ? { slug: 'recitals', label: words.recital, title: ours.recitals, join: ' ' }
    : { slug: 'opening', label: words.opening, title: ours.opening, join: undefined };
}

function firstWords(block: PlannedSection['blocks'][number]): string {
  const [first] = block.type === 'paragraph' ? block.children : [];
  return first?.type === 'text' ? first.value.trim() : '';
}

const NUMERAL = new RegExp(
  String.raw`^(?:(?:[IVXLC]+(?:[ \u00A0][a-z](?=\.\s))?|\p{Nd}+(?:\.\p{Nd}+)*|[A-Z])(?=[.)]?\s|[.)]$)|[${HAN_NUMERALS}]+(?=、))`,
  'u',
);

/** The number at the start of a heading: "III. Policy", "4 Properties", "一、背景". */
function numeralOf(heading: string): string | undefined {
  const found = NUMERAL.exec(heading);
  const rest = found === null ? '' : heading.slice(found[0].length);
  // In "A quay", A is a word.
  return found === null || (/^[A-Z]$/.test(found[0]) && !/^[.)]/.test(rest) && !/^[IVXLC]$/.test(found[0]))
    ? undefined
    : found[0];
}

/** Returns a name that no other section has: if need be, with those of the groups around it, or with a sign. */
function free(own: string, around: readonly string[], taken: Set<string>, again: (nth: number) => string): string {
  const names = Array.from({ length: around.length + 1 }, (_, groups) =>
    [...around.slice(around.length - groups), own].join(''),
  );
  const longest = names.at(-1) ?? own;
  let name = names.find((one) => !taken.has(one)) ?? longest;
  for (let nth = 2; taken.has(name); nth += 1) name = `${longest}${again(nth)}`;
  taken.add(name);
  return name;
}
