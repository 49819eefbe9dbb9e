/** The controls that narrow the results. Each shows how many results it would leave. */
import added from '@features/search-kind';
import { words } from '@words/search.ts';
import type { TextRecord } from '../record.ts';
import type { Results } from './results.ts';
import { type Filters, narrow, NO_FILTERS, textRecordsIn, total, withDocument } from './narrow.ts';

/** The kinds and their names, in the order of the buttons. The first one does not narrow the results. */
const KIND_NAMES = [
  ['', words.kinds.all],
  ['text', words.kinds.text],
  ['captions', words.kinds.captions],
  ['notes', words.kinds.notes],
  ['former', words.kinds.former],
  ...added.map(({ kind, name }) => [kind, name] as const),
] as const;

/**
 * Draws the controls for which there is a choice: a button for each kind, and a list of sections. The number on each
 * takes the current choice of the other into account.
 *
 * @param change is called with what the reader chose
 */
export function drawFilters(results: Results, filters: Filters, change: (filters: Filters) => void): HTMLElement[] {
  const count = (chosen: Filters) => total(narrow(results, chosen));
  const kinds = KIND_NAMES.filter(([kind]) => kind === filters.kind || count({ ...NO_FILTERS, kind }) > 0);
  const buttons = kinds.map(([kind, name]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.choice(name, count({ ...filters, kind }));
    button.setAttribute('aria-pressed', String(filters.kind === kind));
    button.addEventListener('click', () => change({ ...filters, kind }));
    return button;
  });
  return [
    // If there is only one kind, a button for it would do the same as the button for all.
    ...(buttons.length > 2 || filters.kind !== '' ? buttons : []),
    ...drawPlaces(results, filters, count, change),
  ];
}

/**
 * Draws the list of sections, if there is a choice.
 *
 * @param count returns how many results a choice would leave
 * @param change is called with what the reader chose
 */
function drawPlaces(
  results: Results,
  filters: Filters,
  count: (chosen: Filters) => number,
  change: (filters: Filters) => void,
): HTMLSelectElement[] {
  const sections = sectionsAmong(textRecordsIn(results));
  if (sections.length < 2 && filters.document === '' && filters.section === '') return [];
  const select = document.createElement('select');
  select.setAttribute('aria-label', words.section);
  const choices = new Map<Element, Filters>();
  const chosen = withDocument(results, filters);
  const option = (name: string, place: { document: string; section: string }, language = '') => {
    const choice = { ...filters, ...place };
    const element = document.createElement('option');
    choices.set(element, choice);
    if (language !== '') Object.assign(element, { lang: language, dir: 'auto' });
    element.value = [place.document, place.section].filter((part) => part !== '').join('/');
    element.textContent = words.choiceInList(name, count(choice));
    element.selected = place.section === chosen.section && [filters.document, chosen.document].includes(place.document);
    return element;
  };
  select.append(option(words.allSections, { document: '', section: '' }));
  let group: { readonly document: string; readonly element: HTMLElement } | undefined;
  for (const { document: of, section, language } of sections) {
    // If there is only one document, its name is needed neither here nor in the address.
    const place = { document: of.title === undefined ? '' : of.id, section: section.slug };
    if (of.title !== undefined && group?.document !== of.id) {
      const element = document.createElement('optgroup');
      element.label = of.title;
      element.append(option(words.wholeDocument, { ...place, section: '' }));
      select.append(element);
      group = { document: of.id, element };
    }
    (group?.element ?? select).append(option(section.title, place, section.language ?? language));
  }
  select.addEventListener('change', () => {
    const [element] = select.selectedOptions;
    const choice = element && choices.get(element);
    if (choice !== undefined) change(choice);
  });
  return [select];
}

/** Returns one record of each section, in reading order. */
function sectionsAmong(records: readonly TextRecord[]): TextRecord[] {
  return [...new Map(records.map((record) => [`${record.document.id}/${record.section.slug}`, record])).values()];
}
