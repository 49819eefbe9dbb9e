/** What can be found: a record for every paragraph, caption and sub-heading, and one for every term. */
import { formsIn } from '../../../core/terms/forms.ts';
import { allBlocks, type Document, type Section, type Term } from '../../../core/model.ts';
import type { SearchRecord, TextRecord } from '../record.ts';
import { inOtherLanguages, namesInText, namesOfTerm } from './term-names.ts';

/**
 * All records, documents first.
 *
 * @param language of the publication, in which labels and glosses of terms are
 */
export function searchRecords(
  documents: readonly Document[],
  terms: readonly Term[],
  language: string,
): SearchRecord[] {
  const isAlone = documents.length === 1;
  const text = documents.flatMap((document) => {
    const forms = new Map(terms.map((term) => [term.id, formsIn(term.forms, document.language)]));
    return document.sections.flatMap((section) =>
      blocksOf(section).map((block) => ({
        ...block,
        document: { id: document.id, ...(isAlone ? {} : { title: document.title }) },
        section: { slug: section.slug, title: section.title },
        language: document.language,
        names: namesInText(block.text, terms, forms, document.language, language),
      })),
    );
  });
  const all = terms.map((term) => ({
    kind: 'term' as const,
    id: term.id,
    label: term.label,
    language,
    text: term.gloss,
    names: [namesOfTerm(term)],
    inOtherLanguages: inOtherLanguages(term),
  }));
  return [...text, ...all].map((record, order) => ({ ...record, order }));
}

type Block = Pick<TextRecord, 'kind' | 'id' | 'label' | 'text'>;

function blocksOf(section: Section): Block[] {
  return allBlocks(section).flatMap((block): Block[] => {
    const { kind, text } = block;
    if (kind === 'heading') return [{ kind, id: block.id, label: section.label, text }];
    if (block.label === undefined) return [];
    return [{ kind: block.kind === 'caption' ? 'caption' : 'paragraph', id: block.id, label: block.label, text }];
  });
}
