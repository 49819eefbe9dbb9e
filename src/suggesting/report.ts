/** Writes suggestions for an editor. */
import { slugOf } from '../core/addresses/slug-of.ts';
import type { TermCandidate, Suggestions } from './suggest.ts';

/** The longest definition that is shown whole, in characters. */
const LONGEST_SHOWN = 160;

const TITLES: Readonly<Record<TermCandidate['kind'], string>> = {
  defined: 'Defined in the text',
  acronym: 'Acronyms',
  phrase: 'Names and phrases that it repeats, the likeliest first',
};

/**
 * Writes the suggestions for a document, one on each line: its number of uses, its wording, its first place, and an id
 * for its file.
 *
 * @param most how many phrases are shown
 */
export function formatSuggestions({ document, candidates, nearForms }: Suggestions, most: number): string {
  const kinds = Map.groupBy(candidates, ({ kind }) => kind);
  const groups = [...kinds].map(([kind, all]) => {
    const shown = kind === 'phrase' ? all.slice(0, most) : all;
    const more = all.length - shown.length;
    return [
      `${TITLES[kind]}:`,
      ...shown.map(formatCandidate),
      ...(more > 0 ? [`  and ${more} more, with --all`] : []),
    ].join('\n');
  });
  const near = nearForms.map(
    ({ count, wording, first, term, form }) =>
      `${counted(count)}${wording} (${first.block.label}), near "${form}" of ${term}`,
  );
  if (near.length > 0) groups.push(['Nearly forms of terms:', ...near].join('\n'));
  const found = groups.length === 0 ? ['Found nothing to suggest.'] : groups;
  return [`${document.name} (${document.id})`, ...found].join('\n\n');
}

const counted = (count: number): string => `${String(count).padStart(6)} × `;

function formatCandidate({ label, places, definition }: TermCandidate): string {
  const id = slugOf(label);
  const line = `${counted(places.length)}${label} (${places[0]?.passage.block.label ?? ''})${id === '' ? '' : `  --write ${id}`}`;
  if (definition === undefined) return line;
  const text = definition.text.replaceAll('\n', ' ');
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).replace(/\s+\S*$/u, '')} …` : text;
  return `${line}\n           ${definition.passage.block.label}: ${shown}`;
}
