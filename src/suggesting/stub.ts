/** Begins the file of a term. */
import { stringify } from 'yaml';
import { searchable } from '../core/characters/searchable-text.ts';
import { termKinds } from '../core/schemas/term.ts';
import type { Publication } from '../core/model.ts';
import type { TermCandidate, Suggestions } from './suggest.ts';

/**
 * Writes the first version of a term's file: label, forms, first place and definition. Fields that only an editor can
 * fill in have no value, so that the checks of the content ask for them.
 */
export function stubOf(
  { label, forms, places, definition }: TermCandidate,
  { document }: Pick<Suggestions, 'document'>,
  { site, documents }: Pick<Publication, 'site' | 'documents'>,
): string {
  const [first] = places;
  const isOwn = languageOf(document.language) === languageOf(site.language);
  const isOfSeveral = new Set(documents.map(({ language }) => languageOf(language))).size > 1;
  const quoted = definition === undefined ? [] : [`${definition.passage.block.label} says: ${definition.text}`];
  return [
    '---',
    ...[
      `${document.id} has it ${countOf(places.length)}, first in ${first?.passage.block.label ?? ''}.`,
      ...quoted,
    ].map(comment),
    ...(isOwn ? yaml({ label }) : ['label:', ...yaml({ names: { [document.language]: { name: label } } })]),
    comment(`One of ${termKinds.join(', ')}.`),
    'kind:',
    ...yaml({ forms: isOfSeveral ? { [document.language]: forms } : forms }),
    comment('The day on which you checked the note, in quotation marks.'),
    'reviewed:',
    comment('The note in the margin, in at most 25 words.'),
    'gloss:',
    '---',
    '',
  ].join('\n');
}

const languageOf = (tag: string): string => new Intl.Locale(tag).language;

const countOf = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const yaml = (fields: object): string[] => [stringify(fields, { lineWidth: 0 }).trimEnd()];

/** Writes a text as a comment on one line. */
const comment = (text: string): string => `# ${searchable(text).replace(/\s+/gu, ' ')}`;
