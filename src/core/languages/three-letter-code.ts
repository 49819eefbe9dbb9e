/** The codes of languages in three letters, which some formats want. */
import { iso6393To1 } from 'iso-639-3';

const OF_TWO = new Map(Object.entries(iso6393To1).map(([three, two]) => [two, three]));

/** Returns the code of three letters (ISO 639-2/T or 639-3) of the language of a BCP 47 tag: `zho` for `zh-Hans`. */
export function threeLetterCode(tag: string): string {
  const [language = tag] = tag.split('-');
  return OF_TWO.get(language) ?? language;
}
