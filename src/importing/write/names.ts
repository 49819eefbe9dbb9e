/** Gives sections their slugs and labels. */
import { sectionWords } from '../../core/languages/section-words.ts';
import { DOCUMENT_PAGES } from '../../core/addresses/reserved-names.ts';
import { slugOf } from '../../core/addresses/slug-of.ts';
import { labelOfUnit } from '../../core/languages/units.ts';
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

/** The longest heading that becomes a label unchanged. */
const LONGEST_LABEL = 20;

/**
 * Returns the names of all sections of a document, all different.
 *
 * @param languages of the text, for labels, and of the publication, for its titles of sections
 * @param isNumbered whether the text has numbers of its own, for which ours could be mistaken
 * @param known names that sections have already, by {@link keysOf}
 */
export function namesOf(
  sections: readonly PlannedSection[],
  languages: { readonly text: string; readonly publication: string },
  isNumbered: boolean,
  known: ReadonlyMap<string, SectionNames> = new Map(),
): SectionNames[] {
  const present = keysOf(sections.map(({ heading }) => heading.join('\n'))).map((key) => known.get(key));
  const slugs = new Set<string>([...DOCUMENT_PAGES, ...present.flatMap((names) => names?.slug ?? [])]);
  const labels = new Set<string>(present.flatMap((names) => names?.label ?? []));
  let count = 0;
  return sections.map((section, index): SectionNames => {
    const { heading, unit, groups } = section;
    const before = present[index];
    if (before !== undefined) return before;
    const [first = ''] = heading;
    const numeral = numeralOf(first);
    if (heading.length > 0) count += 1;
    const opening = heading.length === 0 ? openingOf(section, groups.at(-1)?.unit, index === 0, languages) : undefined;
    const isPlain = unit === undefined && numeral === undefined && opening === undefined;
    const short = isNumbered ? shortened(first) : String(count);
    const label = opening?.label ?? (unit === undefined ? (numeral ?? short) : labelOfUnit(unit));
    const wanted =
      opening?.slug ??
      (unit === undefined
        ? slugOf(isPlain ? first : (numeral ?? first)).replace(/^(?=\d+$)/, 'section-')
        : [unit.kind, slugOf(unit.number)].filter((part) => part !== '').join('-'));
    const slug = free(wanted || `section-${count}`, slugs, (nth) => `-${nth}`);
    return {
      slug: /-(?:par|figure|table|footnote|signature|cell)$/.test(slug) ? `${slug}-text` : slug,
      label: free(label || String(count), labels, (nth) => ` (${nth})`),
      title: opening?.title,
      join: opening?.join ?? (unit?.kind === 'annex' ? ', ' : undefined),
    };
  });
}

/** Whether the text numbers some of its sections itself. */
export const hasNumberedSections = (sections: readonly PlannedSection[]): boolean =>
  sections.some(({ unit, heading: [first = ''] }) =>
    unit === undefined ? numeralOf(first) !== undefined : unit.kind !== 'annex',
  );

/** A label from a heading: the whole heading, or its first words. */
function shortened(heading: string): string {
  if (heading.length <= LONGEST_LABEL) return heading;
  const words = heading.slice(0, LONGEST_LABEL + 1).replace(/\s+\S*$/u, '');
  return words.slice(0, LONGEST_LABEL).replace(/[\s\p{P}]+$/u, '');
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

/** The names of a section without a heading: recitals, or the opening or closing of a document or a chapter. */
function openingOf(
  { blocks, groups }: PlannedSection,
  unit: PlannedSection['unit'],
  isFirst: boolean,
  { text: language, publication }: Parameters<typeof namesOf>[1],
) {
  if (groups.length > 0) {
    const [name = 'Chapter'] = groups.at(-1)?.heading ?? [];
    const label = unit === undefined ? name.slice(0, LONGEST_LABEL).trim() : labelOfUnit(unit);
    const kind = unit === undefined ? slugOf(name) : [unit.kind, slugOf(unit.number)].join('-');
    return { slug: kind === '' ? 'opening' : `${kind}-opening`, label, title: name, join: undefined };
  }
  const words = sectionWords(language, publication);
  const ours = sectionWords(publication);
  if (!isFirst) return { slug: 'closing', label: words.closing, title: ours.closingWords, join: undefined };
  const texts = blocks.map(firstWords);
  const isRecitals = texts.some((text) => /^whereas:?$/i.test(text)) && texts.some((text) => text.startsWith('(1)'));
  return isRecitals
    ? { slug: 'recitals', label: words.recital, title: ours.recitals, join: ' ' }
    : { slug: 'opening', label: words.opening, title: ours.opening, join: undefined };
}

function firstWords(block: PlannedSection['blocks'][number]): string {
  const [first] = block.type === 'paragraph' ? block.children : [];
  return first?.type === 'text' ? first.value.trim() : '';
}

/** The number at the start of a heading: "III. Policy", "4 Properties", "一、背景". */
function numeralOf(heading: string): string | undefined {
  const found =
    /^((?:[IVXLC]+(?:[ \u00A0][a-z](?=\.\s))?|\p{Nd}+(?:\.\p{Nd}+)*|[A-Z])(?=[.)]?\s|[.)]$)|[一二三四五六七八九十]+(?=、))/u.exec(
      heading,
    );
  const rest = found === null ? '' : heading.slice(found[0].length);
  // In "A quay", A is a word.
  return found === null || (/^[A-Z]$/.test(found[0]) && !/^[.)]/.test(rest) && !/^[IVXLC]$/.test(found[0]))
    ? undefined
    : found[0];
}

function free(wanted: string, taken: Set<string>, suffix: (nth: number) => string): string {
  let name = wanted;
  for (let nth = 2; taken.has(name); nth += 1) name = wanted + suffix(nth);
  taken.add(name);
  return name;
}
