/**
 * Draws the results of a search as links in lists. Text from the index is inserted as text and never parsed as HTML.
 */
import refinements, { isAdded } from '@features/search-texts';
import { comma } from '@words/language.ts';
import { words } from '@words/search.ts';
import { headingParts } from '../../../core/languages/compounds.ts';
import type { DrawnResult } from '../../places.ts';
import { isText } from '../kinds.ts';
import type { SearchRecord, TermRecord, TextRecord } from '../record.ts';
import type { Found } from './answers.ts';
import { drawExcerpt } from './excerpt.ts';
import type { Results } from './results.ts';
import type { Near } from './near.ts';
import { resultAddress } from './links.ts';
import type { Query } from './query.ts';

/**
 * Draws the results: the places that were addressed, terms with a similar name, official text, then what our notes say
 * with the words, and last the text of former editions.
 */
export function drawResults({ query, places, terms, text, notes, former, near }: Results): HTMLElement[] {
  const draw = (found: Found, hasExcerpt = true) => drawResult(found, query, hasExcerpt);
  return [
    ...group(
      words.atTheAddress,
      places.map((place) => draw(place)),
    ),
    // Only the first term is shown with its gloss, so that the text is not pushed far down.
    ...group(
      words.terms,
      terms.map((term, index) => draw(term, index === 0)),
    ),
    ...group(words.inTheText, isAdded ? refined(text, draw) : text.map((found) => draw(found))),
    ...group(
      words.withSome,
      near.map((one) => drawNear(one, query)),
    ),
    ...group(
      words.inTheNotes,
      notes.map((term) => draw(term)),
    ),
    ...group(
      words.inFormerEditions,
      former.map((found) => draw(found)),
    ),
  ];
}

/** Draws texts as features want them. */
const refined = (text: readonly Found[], draw: (found: Found) => HTMLElement): HTMLElement[] =>
  refinements
    .reduce<readonly DrawnResult[]>(
      (results, refine) => refine(results),
      text.map((found) => ({ record: found.record, item: draw(found) })),
    )
    .map(({ item }) => item);

function group(title: string, items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ol');
  list.append(...items);
  return [heading, list];
}

function drawResult(found: Found, query: Query, hasExcerpt: boolean): HTMLElement {
  const { record } = found;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = resultAddress(query, found);
  item.append(link);
  if (isText(record)) item.className = 'official';
  link.append(...nameOfResult(record).flatMap((part, index) => (index > 0 ? [' · ', part] : [part])));
  if (record.kind === 'term') item.append(...otherNames(record).flatMap((name) => [' ', name]));
  // The heading of a section is in its name.
  if (!hasExcerpt || record.kind === 'section') return item;
  const excerpt = document.createElement('p');
  excerpt.lang = record.language;
  excerpt.dir = 'auto';
  excerpt.append(...drawExcerpt(found));
  item.append(excerpt);
  return item;
}

/** Returns what a result is called. What we say is called ours, so that nobody takes it for official text. */
function nameOfResult(record: SearchRecord): (Node | string)[] {
  if (record.kind === 'term') return [named(record.label)];
  if (record.kind === 'note')
    return [named(words.noteOn(record.label)), record.heading === '' ? words.sources : record.heading];
  if (record.kind === 'statement') return [named(words.inTheRegister(record.label)), ...titleOf(record.document)];
  return placeOfText(record);
}

/** Returns a term's names in other languages. */
const otherNames = ({ inOtherLanguages }: TermRecord) =>
  Object.entries(inOtherLanguages).map(([language, name]) => inLanguage(language, name));

/** Returns where a text is: its label, its section and, if the library has several, its document. */
function placeOfText({ kind, label, section, document: of, language }: TextRecord): (Node | string)[] {
  return [
    named(kind === 'heading' ? words.subHeading(label) : label),
    ...[section, of].flatMap((one) => titleOf({ language, ...one })),
  ];
}

/** What tells a result from the others: the rest of its line is alike in many. */
const named = (name: string) => Object.assign(document.createElement('b'), { textContent: name });

const titleOf = ({ title, language = '' }: { title?: string | undefined; language?: string | undefined }) =>
  title === undefined ? [] : [inLanguage(language, ...partsOf(title))];

/** Draws a title whose hyphenated words stay on one line, as pages do (src/html/official/Compounds.astro). */
const partsOf = (title: string) =>
  headingParts(title).map(({ text, isCompound }) =>
    isCompound ? Object.assign(document.createElement('span'), { className: 'compound', textContent: text }) : text,
  );

/** Marks the language of words, which may be written in the other direction than the words around them. */
function inLanguage(language: string, ...text: (Node | string)[]): HTMLElement {
  const part = document.createElement('bdi');
  part.lang = language;
  part.append(...text);
  return part;
}

function drawNear({ found, missing }: Near, query: Query): HTMLElement {
  const item = drawResult(found, query, true);
  const note = document.createElement('span');
  note.className = 'missing';
  note.textContent = words.without(missing.map(words.quote).join(comma));
  item.querySelector('a')?.after(' ', note);
  return item;
}
