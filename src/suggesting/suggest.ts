/** Suggests terms for a document: what it defines, abbreviates and repeats, and what is almost a form of a term. */
import type { Document, Term } from '../core/model.ts';
import { fold } from '../core/languages/fold.ts';
import { slugOf } from '../core/addresses/slug-of.ts';
import { searchable } from '../core/characters/searchable-text.ts';
import { allForms, formKey } from '../core/forms/forms.ts';
import { findAcronyms } from './acronyms.ts';
import { findDefinedTerms } from './defined-terms.ts';
import { findNearForms, type NearForm } from './near-forms.ts';
import {
  keyOf,
  type CountedBlock,
  type Span,
  placesOfWording,
  type CountedText,
  countedTextOf,
  wordingAt,
} from './passages.ts';
import { findPhrases } from './phrases.ts';

/** What may become a term. */
export interface TermCandidate {
  /** How the candidate was found. */
  readonly kind: 'defined' | 'acronym' | 'phrase';
  /** The wording that names the candidate. */
  readonly label: string;
  /** Every wording in the text, most frequent first. */
  readonly forms: readonly string[];
  /** The candidate's places, in the order of the text. */
  readonly places: readonly Span[];
  /** The sentence that defines the candidate or gives its acronym, and its passage. */
  readonly definition: { readonly text: string; readonly passage: CountedBlock } | undefined;
}

/** The suggestions for a document. */
export interface Suggestions {
  readonly document: Document;
  readonly candidates: readonly TermCandidate[];
  readonly nearForms: readonly NearForm[];
}

/**
 * Suggests terms for a document: first the terms that it defines, then acronyms, both most frequent first; then
 * phrases, the most likely first. Leaves out what is a term already.
 */
export function suggest(document: Document, terms: readonly Term[]): Suggestions {
  const text = countedTextOf(document);
  const known = new Set(terms.flatMap(everyNameOf).map(keyOf));
  const seen = new Set(known);
  const isNew = (label: string): boolean => {
    const key = keyOf(label);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const acronyms = findAcronyms(text);
  /** Every acronym that is no term's, with the words that it abbreviates first: it is a form of one term only. */
  const own = new Map(acronyms.toReversed().map((one) => [keyOf(one.acronym), one]));
  for (const key of known) own.delete(key);
  /** The places of a term, also those of its acronym. */
  const placesOfBoth = (label: string) => [
    ...placesOfWording(text, keyOf(label)),
    ...[...own.values()]
      .filter(({ expansion }) => keyOf(expansion) === keyOf(label))
      .flatMap(({ acronym }) =>
        placesOfWording(text, keyOf(acronym)).filter((place) => wordingAt(place).startsWith(acronym)),
      ),
  ];
  const defined = findDefinedTerms(text)
    .filter(({ label }) => isNew(label))
    .map(({ label, passage, definition }) =>
      candidateOf(text, { kind: 'defined', label, places: placesOfBoth(label) }, { text: definition, passage }),
    );
  const shortened = acronyms
    .filter(({ expansion, acronym }) => isNew(expansion) && !seen.has(keyOf(acronym)))
    .map(({ expansion, passage, start }) => {
      const definition = { text: passage.text.slice(start, passage.text.indexOf(')', start) + 1), passage };
      return candidateOf(text, { kind: 'acronym', label: expansion, places: placesOfBoth(expansion) }, definition);
    });
  for (const { acronym } of acronyms) seen.add(keyOf(acronym));
  const named = [...byCount(defined), ...byCount(shortened)];
  const phrases = findPhrases(
    text,
    named.flatMap(({ places }) => places),
  )
    .filter(({ key }) => !seen.has(key))
    .map(({ places }) => candidateOf(text, { kind: 'phrase', label: undefined, places }, undefined));
  return {
    document,
    candidates: [...named, ...phrases],
    nearForms: findNearForms(text, terms),
  };
}

/**
 * Finds a candidate by name.
 *
 * @param name an id for its file, or one of its wordings with any capitals
 */
export function findCandidate({ candidates }: Suggestions, name: string): TermCandidate | undefined {
  return (
    candidates.find(({ label }) => slugOf(label) === name) ??
    candidates.find(({ forms }) => forms.some((form) => fold(form) === fold(name)))
  );
}

/** Every name of a term, in any language. */
function everyNameOf({ label, forms, renderings, names }: Term): string[] {
  const others = Object.values(names).flatMap(({ name, short }) => [name, short ?? '']);
  return [label, ...allForms(forms), ...renderings, ...others];
}

const byCount = (candidates: readonly TermCandidate[]): TermCandidate[] =>
  candidates.filter(({ places }) => places.length > 0).toSorted((a, b) => b.places.length - a.places.length);

function candidateOf(
  text: CountedText,
  { kind, label, places }: Pick<TermCandidate, 'kind' | 'places'> & { readonly label: string | undefined },
  definition: TermCandidate['definition'],
): TermCandidate {
  const placesInOrder = places.toSorted((a, b) => text.order(a.passage) - text.order(b.passage) || a.start - b.start);
  const wordings = Map.groupBy(placesInOrder.map(wordingAt).map(searchable), (wording) => formKey(wording));
  const forms = [...wordings.values()].toSorted((a, b) => b.length - a.length).flatMap(([wording]) => wording ?? []);
  // Glossaries capitalise the words of a term, so the text's own spelling is preferred.
  const written = forms.find((form) => label === undefined || fold(form) === fold(label));
  return { kind, label: written ?? searchable(label ?? ''), forms, places: placesInOrder, definition };
}
