/**
 * The columns with names in the table of terms: one for each language, and one more if its names are also given in
 * Latin letters. In a language in which a term has no name, it is called by its forms in the texts.
 */
import { language as own } from '@words/language.ts';
import type { NameColumn } from '../../exports/terms-csv.ts';
import { formsAlone } from '../../core/forms/forms.ts';
import { withScript } from '../../core/languages/tags.ts';
import type { Term } from '../../core/model.ts';
import { allNamesOf, languagesOf } from '../../core/terms/names.ts';
import { languageName } from '../../ui/format.ts';
import { romanOrders } from './languages.ts';

/** Returns the columns in which some term is called something, in the order of their languages. */
export function nameColumns(terms: readonly Term[]): NameColumn[] {
  const romanNames = new Map(romanOrders(terms).map(({ language, name }) => [language, name]));
  const ofForms = terms.flatMap((term) => formsAlone(term, own).map(([language]) => language));
  return [...new Set([...languagesOf(terms), ...ofForms])].flatMap((language) => {
    const namesInLanguage = ({ names: { [language]: name } }: Pick<Term, 'names'>) =>
      name === undefined ? [] : allNamesOf({ names: { [language]: name } });
    const romanName = romanNames.get(language);
    return [
      {
        head: languageName(language),
        namesOf: (term: Pick<Term, 'names' | 'forms'>) => [
          ...namesInLanguage(term),
          ...formsAlone(term, own).flatMap(([tag, name]) =>
            tag === language ? [{ name, lang: withScript(tag) }] : [],
          ),
        ],
      },
      ...(romanName === undefined
        ? []
        : [
            {
              head: romanName,
              namesOf: (term: Pick<Term, 'names'>) => namesInLanguage(term).flatMap(({ roman }) => roman ?? []),
            },
          ]),
    ];
  });
}
