/** The families of wordings that are counted in a corpus: those of the terms, and the corpus's own. */
import { searchable } from '../characters/searchable-text.ts';
import type { Family, PlacedWording, Wording } from '../corpus.ts';
import type { Entry } from '../files/entry.ts';
import { covers } from '../languages/covers.ts';
import type { TermData } from '../schemas/term.ts';
import type { FamiliesData } from '../schemas/families.ts';

/**
 * Returns the families that a corpus counts: first those of the terms, in their order, then its own.
 *
 * @param own the corpus's `families.yaml`
 * @param formsLanguage the language of forms that a term lists without one
 */
export function familiesOf(
  terms: readonly Entry<TermData>[],
  own: Entry<FamiliesData> | undefined,
  formsLanguage: string,
): Family[] {
  const ofTerms = terms.map((entry): Family => {
    const { id, data } = entry;
    return { id, term: id, label: data.label, caution: data.caution, wordings: wordingsOf(entry, formsLanguage) };
  });
  const others = own?.data.map(({ id, label, caution, wordings }, index): Family => ({
    ...{ id, term: undefined, label, caution },
    wordings: written(wordings, own, [index, 'wordings']),
  }));
  return [...ofTerms, ...(others ?? [])];
}

/** The wordings of a term: those that it lists, and its names and forms in languages for which it lists none. */
function wordingsOf(entry: Entry<TermData>, formsLanguage: string): PlacedWording[] {
  const { names, forms, wordings } = entry.data;
  const isListed = (tag: string) => Object.keys(wordings).some((listed) => covers(listed, tag));
  const ofNames = Object.entries(names).flatMap(([language, { name, short }]): PlacedWording[] => [
    { wording: name, language, position: entry.position('names', language, 'name') },
    ...(short === undefined
      ? []
      : [{ wording: short, language, position: entry.position('names', language, 'short') }]),
  ]);
  const ofForms = Array.isArray(forms)
    ? written({ [formsLanguage]: forms }, entry, ['forms'], () => [])
    : written(forms, entry, ['forms']);
  return [
    ...written(wordings, entry, ['wordings']),
    ...withoutRepeats([...ofNames, ...ofForms].filter(({ language }) => !isListed(language))),
  ];
}

/** The wordings of a field, each with its place. */
function written(
  lists: Readonly<Record<string, readonly string[]>>,
  entry: Pick<Entry<unknown>, 'position'>,
  field: readonly PropertyKey[],
  within: (language: string) => readonly PropertyKey[] = (language) => [language],
): PlacedWording[] {
  return Object.entries(lists).flatMap(([language, wordings]) =>
    wordings.map((wording, index) => ({
      wording,
      language,
      position: entry.position(...field, ...within(language), index),
    })),
  );
}

/** The key of a wording: the same for wordings that are counted at the same places. */
export const keyOf = ({ wording, language }: Wording): string => `${language.toLowerCase()} ${searchable(wording)}`;

/** A name may be a form as well. */
function withoutRepeats(wordings: readonly PlacedWording[]): PlacedWording[] {
  return [...new Map(wordings.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}

/** Returns the wordings of a family that are counted in texts of a language. */
export const wordingsIn = ({ wordings }: Family, language: string): PlacedWording[] =>
  wordings.filter((one) => covers(one.language, language));

/**
 * Returns the longer wordings of its family in which a wording stands, sorted. They decide which of its places are its
 * own.
 *
 * @param language BCP 47 tag of the texts
 */
export function longerThan(one: Wording, family: Family, language: string): string[] {
  const letters = searchable(one.wording);
  return wordingsIn(family, language)
    .map(({ wording }) => wording)
    .filter((other) => searchable(other) !== letters && searchable(other).includes(letters))
    .toSorted();
}
