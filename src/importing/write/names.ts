/** Gives sections their slugs and labels. */
import { sectionWords } from '../../core/languages/section-words.ts';
import { DOCUMENT_PAGES } from '../../core/addresses/reserved-names.ts';
import { slugOf } from '../../core/addresses/slug-of.ts';
import { labelOfUnit } from '../recognise/units.ts';
import type { PlannedSection } from '../recognise/sections.ts';

/** How a section is called in addresses and citations. */
export interface SectionNames {
  readonly slug: string;
  readonly label: string;
  /** Our name, where the text has no heading. */
  readonly title: string | undefined;
  /** What stands between label and number, where it is not the usual. */
  readonly join: string | undefined;
  /** The same for numbers by our count, as an editor has said it. */
  readonly counted?: string | undefined;
}

/** The longest heading that is a label. */
const LONGEST_LABEL = 20;

/**
 * The names of all sections of a document, no two alike.
 *
 * @param languages of the text, which labels are in, and of the publication, which our names for sections are in
 * @param known those that it has already, by {@link keysOf}
 */
export function namesOf(
  sections: readonly PlannedSection[],
  languages: { readonly text: string; readonly own: string },
  known: ReadonlyMap<string, SectionNames> = new Map(),
): SectionNames[] {
  // Beside numbers of the text our own would be taken for such.
  const hasNumbers = sections.some(({ unit, heading: [first = ''] }) =>
    unit === undefined ? numeralOf(first) !== undefined : unit.kind !== 'annex',
  );
  const kept = keysOf(sections.map(({ heading }) => heading.join('\n'))).map((key) => known.get(key));
  const slugs = new Set<string>([...DOCUMENT_PAGES, ...kept.flatMap((names) => names?.slug ?? [])]);
  const labels = new Set<string>(kept.flatMap((names) => names?.label ?? []));
  let count = 0;
  return sections.map((section, index): SectionNames => {
    const { heading, unit, groups } = section;
    const before = kept[index];
    if (before !== undefined) return before;
    const [first = ''] = heading;
    const numeral = numeralOf(first);
    if (heading.length > 0) count += 1;
    const opening = heading.length === 0 ? openingOf(section, groups.at(-1)?.unit, index === 0, languages) : undefined;
    const isPlain = unit === undefined && numeral === undefined && opening === undefined;
    const short = hasNumbers ? shortened(first) : String(count);
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

/** A heading as a label: whole, or its first word. */
const shortened = (heading: string): string =>
  heading.length <= LONGEST_LABEL ? heading : (heading.split(/\s/)[0] ?? '').slice(0, LONGEST_LABEL);

/** What tells sections apart from one edition to the next: their headings, and for those without which of them it is. */
export function keysOf(headings: readonly string[]): string[] {
  let unnamed = 0;
  return headings.map((heading) => {
    if (heading === '') unnamed += 1;
    return heading === '' ? `${unnamed}` : `:${heading}`;
  });
}

/** A section without a heading: recitals, or what opens a document or a chapter. */
function openingOf(
  { blocks, groups }: PlannedSection,
  unit: PlannedSection['unit'],
  isFirst: boolean,
  { text: language, own }: Parameters<typeof namesOf>[1],
) {
  if (groups.length > 0) {
    const [name = 'Chapter'] = groups.at(-1)?.heading ?? [];
    const label = unit === undefined ? name.slice(0, LONGEST_LABEL).trim() : labelOfUnit(unit);
    const kind = unit === undefined ? slugOf(name) : [unit.kind, slugOf(unit.number)].join('-');
    return { slug: kind === '' ? 'opening' : `${kind}-opening`, label, title: name, join: undefined };
  }
  const words = sectionWords(language, own);
  const ours = sectionWords(own);
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

/** The number that opens a heading: "III. Policy", "4 Properties", "一、背景". */
function numeralOf(heading: string): string | undefined {
  const found = /^((?:[IVXLC]+|\p{Nd}+(?:\.\p{Nd}+)*|[A-Z])(?=[.)]?\s|[.)]$)|[一二三四五六七八九十]+(?=、))/u.exec(
    heading,
  );
  const rest = found === null ? '' : heading.slice(found[0].length);
  // "A quay" begins with a word.
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
