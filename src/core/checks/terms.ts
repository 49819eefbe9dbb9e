/**
 * Checks terms against each other and against the text: references, forms that two terms claim, forms that occur
 * nowhere.
 */
import { didYouMean } from '../faults/did-you-mean.ts';
import { searchable } from '../characters/searchable-text.ts';
import { formKey, formsIn } from '../forms/forms.ts';
import { spellingsOf } from '../forms/occurrences.ts';
import type { Entry } from '../files/entry.ts';
import type { Fault } from '../faults/fault.ts';
import type { ContentFiles } from '../files/content-files.ts';
import type { TermData } from '../schemas/term.ts';

type TermEntry = Entry<TermData>;

/**
 * Returns faults for `see` and `broader` that lead nowhere, for circles of `broader`, for forms that two terms claim,
 * and for forms that occur in no document.
 */
export function checkTerms({ documents, documentIds, terms, termIds }: ContentFiles): Fault[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const ids = new Set(termIds);
  const owners = new Map<string, string>();
  // A form may occur in a document that could not be read.
  const isWhole = documents.length === documentIds.length;
  const sources = documents.map(({ data, lines }) => ({
    language: data.language,
    text: searchable(lines.map(({ text }) => text).join('\n')),
  }));
  return terms.flatMap((term) => [
    ...checkLinks(term, ids),
    ...checkCircle(term, byId),
    ...checkForms(term, isWhole ? sources : undefined, owners),
  ]);
}

/**
 * Returns a fault for each term that occurs nowhere, so that its page would be empty. Of a term with a form that another
 * claims too, nobody knows where it occurs.
 *
 * @param places where terms occur, by term id
 */
export function checkUse(
  entries: readonly TermEntry[],
  places: readonly ReadonlyMap<string, readonly unknown[]>[],
): Fault[] {
  const keysOf = ({ data }: TermEntry) => formsWithPaths(data).map(({ form, language }) => formKey(form, language));
  const owners = Map.groupBy(
    entries.flatMap((entry) => [...new Set(keysOf(entry))]),
    (key) => key,
  );
  return entries
    .filter((entry) => keysOf(entry).every((key) => owners.get(key)?.length === 1))
    .filter(({ id }) => places.every((some) => (some.get(id)?.length ?? 0) === 0))
    .map(({ data, position }) => ({
      ...position('forms'),
      message: `Found a term none of whose forms occurs in the text: ${formsWithPaths(data)
        .map(({ form }) => `"${form}"`)
        .join(', ')}. Add a form that the text uses, or remove the term.`,
    }));
}

/**
 * Returns a warning for each note that was last checked more than a year ago.
 *
 * @param today the day, such as 2025-11-14
 */
export function checkReviews({ terms }: ContentFiles, today: string): Fault[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return terms
    .filter(({ data: { reviewed } }) => reviewed < yearAgo.slice(0, reviewed.length))
    .map(({ data, position }) => ({
      ...position('reviewed'),
      severity: 'warning',
      message: `Found a note that was last checked against its sources more than a year ago (${data.reviewed}), expected a review every year. Review it, and put the day here.`,
    }));
}

function checkLinks({ id, data, position }: TermEntry, termIds: ReadonlySet<string>): Fault[] {
  const links = [
    ...data.see.map((target, index) => ({ target, field: ['see', index] })),
    ...(data.broader === undefined ? [] : [{ target: data.broader, field: ['broader'] }]),
  ];
  return links.flatMap(({ target, field }) => {
    if (termIds.has(target) && target !== id) return [];
    const others = [...termIds].filter((other) => other !== id);
    const suggestion = didYouMean(target, others);
    return [
      {
        ...position(...field),
        message: `Found "${target}" in "${field[0]}", expected the id of another term, but there is ${target === id ? 'only this term itself' : `no content/terms/${target}.mdx`}.${suggestion}`,
      },
    ];
  });
}

function checkCircle({ id, data, position }: TermEntry, byId: ReadonlyMap<string, TermEntry>): Fault[] {
  const path = [id];
  for (let next = data.broader; next !== undefined; next = byId.get(next)?.data.broader) {
    if (next === id && path.length > 1)
      return [
        {
          ...position('broader'),
          message: `Found a circle of broader terms, ${[...path, id].join(' → ')}, expected broader terms to end somewhere. Remove "broader" from one of them.`,
        },
      ];
    if (path.includes(next)) return [];
    path.push(next);
  }
  return [];
}

/** Every form of a term, with the path of its field and its language (`undefined` if it holds for all languages). */
function formsWithPaths({ forms }: TermData): { form: string; language: string | undefined; path: PropertyKey[] }[] {
  if (Array.isArray(forms)) return forms.map((form, index) => ({ form, language: undefined, path: ['forms', index] }));
  return Object.entries(forms).flatMap(([language, wordings]) =>
    wordings.map((form, index) => ({ form, language, path: ['forms', language, index] })),
  );
}

function checkForms(
  { id, data, position }: TermEntry,
  sources: readonly { readonly language: string; readonly text: string }[] | undefined,
  owners: Map<string, string>,
): Fault[] {
  return formsWithPaths(data).flatMap(({ form, language, path }) => {
    const at = position(...path);
    const key = formKey(form, language);
    const owner = owners.get(key);
    owners.set(key, owner ?? id);
    if (owner !== undefined)
      return [
        {
          ...at,
          message: `Found the form "${form}", which ${owner === id ? 'this term lists already' : `the term "${owner}" claims too`}, expected every form to belong to one term. Remove it from one of them.`,
        },
      ];
    const stands = sources?.some(
      (source) =>
        formsIn(data.forms, source.language).includes(form) &&
        spellingsOf(form, source.language).some(({ letters }) => source.text.includes(letters)),
    );
    if (stands !== false) return [];
    return [
      {
        ...at,
        message: `Found the form "${form}", which occurs in no document${language === undefined ? '' : ` in ${language}`}, expected forms exactly as official text has them, capitals included. Correct it or remove it.`,
      },
    ];
  });
}
