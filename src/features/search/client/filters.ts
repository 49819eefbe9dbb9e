/** Narrows results to a kind or a section, with how many each has. */
import type { Results } from './find.ts';
import type { SearchRecord } from './record.ts';

/** What results are narrowed to; empty is no narrowing. */
export interface Filters {
  readonly kind: string;
  /** Slug of a section: `iii`. */
  readonly section: string;
}

/** Not narrowed. */
export const NO_FILTERS: Filters = { kind: '', section: '' };

const KINDS = [
  { kind: '', name: 'All' },
  { kind: 'text', name: 'Text' },
  { kind: 'captions', name: 'Captions' },
  { kind: 'notes', name: 'Notes' },
] as const;

/** What remains of results. */
export function narrow(results: Results, filters: Filters): Results {
  const passes = (record: SearchRecord) =>
    (filters.kind === '' || record.kind === filters.kind) &&
    (filters.section === '' || record.section === filters.section);
  return {
    ...results,
    terms: results.terms.filter(({ record }) => passes(record)),
    text: results.text.filter(({ record }) => passes(record)),
    notes: results.notes.filter(({ record }) => passes(record)),
    near: results.near.filter(({ found }) => passes(found.record)),
  };
}

/** How many records results hold. */
export const total = ({ terms, text, notes, near }: Results) => terms.length + text.length + notes.length + near.length;

/**
 * The controls: a button a kind, a list of sections, where there is a choice. Each says how many there are, with the
 * other filter as it stands.
 *
 * @param change is called with what the reader chose
 */
export function drawFilters(results: Results, filters: Filters, change: (filters: Filters) => void): HTMLElement[] {
  const count = (chosen: Filters) => total(narrow(results, chosen));
  const kinds = KINDS.filter(({ kind }) => kind === filters.kind || count({ ...NO_FILTERS, kind }) > 0);
  const buttons = kinds.map(({ kind, name }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${name} ${count({ ...filters, kind })}`;
    button.setAttribute('aria-pressed', String(filters.kind === kind));
    button.addEventListener('click', () => change({ ...filters, kind }));
    return button;
  });
  const sections = sectionsOf(results);
  return [
    // All, and one kind, are the same.
    ...(buttons.length > 2 || filters.kind !== '' ? buttons : []),
    ...(sections.size > 1 || filters.section !== '' ? [drawSections(sections, filters, count, change)] : []),
  ];
}

function drawSections(
  sections: ReadonlyMap<string, string>,
  filters: Filters,
  count: (chosen: Filters) => number,
  change: (filters: Filters) => void,
): HTMLElement {
  const select = document.createElement('select');
  select.setAttribute('aria-label', 'Section');
  for (const [section, title] of [['', 'All sections'] as const, ...sections]) {
    const option = document.createElement('option');
    option.value = section;
    option.textContent = `${title} (${count({ ...filters, section })})`;
    option.selected = section === filters.section;
    select.append(option);
  }
  select.addEventListener('change', () => change({ ...filters, section: select.value }));
  return select;
}

/** The sections that results stand in, by slug, in the order of reading. */
function sectionsOf({ text, near }: Results): Map<string, string> {
  const records = [...text, ...near.map(({ found }) => found)].map(({ record }) => record);
  return new Map(
    records.toSorted((a, b) => a.order - b.order).map(({ section, sectionTitle }) => [section, sectionTitle]),
  );
}
