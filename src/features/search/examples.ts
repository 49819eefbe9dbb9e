/** Queries to try, each of another kind and each with an answer: they come from the content. */
import type { Publication } from '../../core/model.ts';
import { namesOf } from '../../core/terms/names.ts';

/** A query to try. */
export interface SearchExample {
  readonly query: string;
  /** BCP 47 tag of its language; `undefined` for the publication's own. */
  readonly language: string | undefined;
}

const known = new WeakMap<Publication, readonly SearchExample[]>();

/**
 * The label of a term, the name of another in its language, a place, a further label. The featured term comes first, then
 * those that are used most. Found once, since every page shows them.
 */
export function searchExamples(publication: Publication): readonly SearchExample[] {
  const examples = known.get(publication) ?? findExamples(publication);
  known.set(publication, examples);
  return examples;
}

function findExamples({ site, documents, terms, concordance }: Publication): SearchExample[] {
  const use = (id: string) => (id === site.featured?.term ? Infinity : (concordance.get(id)?.length ?? 0));
  const [first, second, third] = terms.toSorted((a, b) => (use(a.id) === use(b.id) ? 0 : use(b.id) - use(a.id)));
  const [name] = second === undefined ? [] : namesOf(second, true);
  const [place] = concordance.get(first?.id ?? '') ?? [];
  const section = place?.document.sections[0] ?? documents[0]?.sections[0];
  const own = (query: string | undefined) => (query === undefined ? [] : [{ query, language: undefined }]);
  return [
    ...own(first?.label),
    ...(name === undefined ? own(second?.label) : [{ query: name.name, language: name.lang }]),
    ...(place === undefined ? own(section?.title) : [{ query: place.block.label, language: place.document.language }]),
    ...own(third?.label),
  ];
}
