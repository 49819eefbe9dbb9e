/** The forms that a language has of a word by number; each has `other`. https://cldr.unicode.org/index/cldr-spec/plural-rules */
type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * A language's rule of number, for the words of its interface.
 *
 * @param language BCP 47 tag
 * @returns chooses the form that goes with a number
 */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
