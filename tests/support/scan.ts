/**
 * Finds terms in official text without any code of the build. It strikes out the longest wordings first, so that shorter
 * ones inside them do not count.
 */
import { isList, type Library, type SourceDocument, type SourceTerm } from './library.ts';

/** A paragraph or caption with the terms in it: for each place, the ids of the term and of the broader terms. */
export interface ScannedBlock {
  readonly document: string;
  /** The slug and the label of its section. */
  readonly section: string;
  readonly label: string;
  readonly text: string;
  readonly terms: readonly string[];
}

/** Returns every paragraph and caption of a library, document by document, in reading order. */
export function scan({ documents, terms }: Library): ScannedBlock[] {
  return documents.flatMap((document) => {
    const wordings = wordingsFor(document, terms);
    return document.sections.flatMap(({ slug, label, blocks }) =>
      blocks
        .filter(({ kind }) => kind === 'paragraph' || kind === 'caption')
        .map(({ text }) => ({ document: document.id, section: slug, label, text, terms: termsIn(text, wordings) })),
    );
  });
}

/** Counts a term in the sections of a document that have it, by the labels of the sections. */
export function countsBySection(blocks: readonly ScannedBlock[], term: string): Record<string, number> {
  const counts = [...Map.groupBy(blocks, ({ label }) => label)].map(
    ([label, own]) => [label, own.flatMap(({ terms }) => terms.filter((id) => id === term)).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

interface Wording {
  readonly pattern: RegExp;
  readonly ids: readonly string[];
}

/** Returns the wordings that are sought in a document, the longest first. */
function wordingsFor({ language }: SourceDocument, terms: readonly SourceTerm[]): Wording[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const withBroader = (id: string): string[] => {
    const broader = byId.get(id)?.broader;
    return broader === undefined ? [id] : [id, ...withBroader(broader)];
  };
  const [primary = ''] = language.split('-');
  return terms
    .flatMap(({ id, forms }) => {
      const own = isList(forms) ? forms : (forms[primary] ?? []);
      return own.map((form) => ({ form, ids: withBroader(id) }));
    })
    .toSorted((a, b) => b.form.length - a.form.length)
    .map(({ form, ids }) => ({ pattern: patternOf(form, primary), ids }));
}

/**
 * Makes a pattern that finds a wording: as whole words; in Arabic, also after "and", "with" and the like, and with "for" and
 * the article as one; in Chinese, anywhere.
 */
function patternOf(form: string, language: string): RegExp {
  const words = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (language === 'zh') return new RegExp(`${/^\d/.test(form) ? String.raw`(?<!\d)` : ''}${words}`, 'gu');
  const before = '(?<![\\p{L}\\p{N}])';
  const after = '(?![\\p{L}\\p{N}])';
  if (language !== 'ar') return new RegExp(`${before}${words}${after}`, 'gu');
  const withArticle = words.startsWith('ال') ? `|[وف]?${words.replace(/^ال/, 'لل').replace('للل', 'لل')}` : '';
  return new RegExp(`${before}(?:[وف]?[بكل]?${words}${withArticle})${after}`, 'gu');
}

function termsIn(text: string, wordings: readonly Wording[]): string[] {
  const found: string[] = [];
  let left = text;
  for (const { pattern, ids } of wordings)
    left = left.replace(pattern, (match) => {
      found.push(...ids);
      return '\0'.repeat(match.length);
    });
  return found;
}
