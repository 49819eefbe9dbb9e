/**
 * The columns with names in the table of terms: one for each language, and one more if its names are also given in
 * Latin letters.
 */
import type { NameColumn } from '../../exports/terms-csv.ts';
import type { Term } from '../../core/model.ts';
import { allNamesOf, languagesOf } from '../../core/terms/names.ts';
import { languageName } from '../../ui/format.ts';
import { romanOrders } from './languages.ts';

/** Returns the columns for which some term has a name, in the order of their languages. */
export function nameColumns(terms: readonly Term[]): NameColumn[] {
  const romanNames = new Map(romanOrders(terms).map(({ language, name }) => [language, name]));
  return languagesOf(terms).flatMap((language) => {
    const namesInLanguage = ({ names: { [language]: name } }: Pick<Term, 'names'>) =>
      name === undefined ? [] : allNamesOf({ names: { [language]: name } });
    const romanName = romanNames.get(language);
    return [
      { head: languageName(language), namesOf: namesInLanguage },
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
