/** Chooses example queries from the content: each is of another kind, and each has results. */
import type { Publication } from '../../core/model.ts';
import { termNames } from '../../core/terms/names.ts';

/** An example query. */
export interface SearchExample {
  readonly query: string;
  /** The BCP 47 tag of its language; `undefined` for the publication's own. */
  readonly language: string | undefined;
}

const known = new WeakMap<Publication, readonly SearchExample[]>();

/**
 * Returns the examples: the label of a term, the name of another in its language, a place, and one more label. The
 * featured term comes first, followed by those that occur most often. The examples are memoized, because every page
 * shows them.
 */
export function searchExamples(publication: Publication): readonly SearchExample[] {
  const examples = known.get(publication) ?? findExamples(publication);
  known.set(publication, examples);
  return examples;
}

function findExamples({ site, documents, terms, concordance }: Publication): SearchExample[] {
  const use = (id: string) => (id === site.featured?.term ? Infinity : (concordance.get(id)?.length ?? 0));
  const [first, second, third] = terms.toSorted((a, b) => (use(a.id) === use(b.id) ? 0 : use(b.id) - use(a.id)));
  const [name] = second === undefined ? [] : termNames(second, true);
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
