/** Names definitions by the terms that they define, since they have no numbers: "definition-business-day". */
import type { Element } from 'xast';
import { DEFINITION_NAME } from '../../../core/checks/names.ts';
import { slugOf } from '../../../core/addresses/slug-of.ts';
import { local, wordsWithin } from '../akoma-ntoso-tree.ts';
import { type Found, type Profile, type TermElements, valueFor } from './profile.ts';

/**
 * Returns the names of an element by the terms that it defines; none if it defines none. The name by a term of another
 * language ends with that language, `definition-jour-ouvrable-fr`: it is the name of the same definition in the text of
 * that language.
 *
 * @param language of the file, if it is known
 */
export function namesByTerms(
  node: Element,
  found: Found,
  { definitions = {} }: Profile,
  language: string | undefined,
): string[] {
  const terms = valueFor(definitions, found);
  if (terms === undefined) return [];
  const names = termsIn(node, terms, definitions).flatMap(({ words, of }) => {
    const slug = slugOf(words);
    const ending = of === '' || of === language ? '' : `-${of}`;
    return slug === '' ? [] : [`${DEFINITION_NAME}${slug}${ending}`];
  });
  return [...new Set(names)];
}

/** The terms that an element defines itself: not those of a definition within it. */
function termsIn(
  node: Element,
  terms: TermElements,
  definitions: Readonly<Record<string, TermElements>>,
): { readonly words: string; readonly of: string }[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || Object.hasOwn(definitions, local(child))) return [];
    const of = Object.hasOwn(terms, local(child)) ? terms[local(child)] : undefined;
    return of === undefined ? termsIn(child, terms, definitions) : [{ words: wordsWithin(child), of }];
  });
}
