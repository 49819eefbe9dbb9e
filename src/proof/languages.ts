/**
 * Proves that a page says its language, that its words run in the direction of theirs, and that its dates are right.
 */
import { html } from 'parse5';
import type { ProofFault } from './fault.ts';
import { attribute, closest, languageOf, type Page, textContentOf } from './tree.ts';
import { quoted } from './visible.ts';

const DIRECTIONS = ['ltr', 'rtl'];

/** Returns the faults of a page's languages, directions and dates. `language` is that of the interface. */
export function proveLanguages({ file, elements }: Page, language: string): ProofFault[] {
  const faults: ProofFault[] = [];
  const fault = (found: string, expected: string) =>
    faults.push({
      page: file,
      found,
      expected,
      remedy: 'See src/html/draw-language.ts and src/ui/format.ts, which know the languages.',
    });
  const words = wordsOfDates(language);
  for (const element of elements) {
    const { tagName } = element;
    const own = attribute(element, 'lang');
    if (tagName === 'html' && own !== language)
      fault(`<html lang="${own ?? ''}">`, `lang="${language}", as site.yaml says`);
    // The texts of pictures (SVG) are placed by their coordinates, whatever the direction.
    if (own !== undefined && element.namespaceURI !== html.NS.SVG) {
      const expected = directionOf(own);
      const directed = closest(element, (one) => DIRECTIONS.includes(attribute(one, 'dir') ?? ''));
      const found = (directed && attribute(directed, 'dir')) ?? 'ltr';
      if (found !== expected) fault(`<${tagName} lang="${own}"> that runs ${found}`, `dir="${expected}"`);
    } else if (
      own === undefined &&
      DIRECTIONS.includes(attribute(element, 'dir') ?? '') &&
      directionOf(languageOf(element)) !== attribute(element, 'dir')
    )
      fault(`<${tagName} dir="${attribute(element, 'dir') ?? ''}">`, `the direction of ${languageOf(element)}`);
    const date = tagName === 'time' ? attribute(element, 'datetime') : undefined;
    if (date !== undefined && textContentOf(element) !== words(date))
      fault(`${quoted(textContentOf(element))} for the date ${date}`, quoted(words(date)));
  }
  return faults;
}

/** Returns the direction in which a language is written. */
const directionOf = remembered((language): 'ltr' | 'rtl' =>
  new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
);

/**
 * Returns a function that writes a date in words, in the language of the interface. English dates are British; the first
 * day of a month has an ordinal in French, which Intl does not write.
 */
export const wordsOfDates = remembered((language): ((date: string) => string) => {
  const locale = language === 'en' ? 'en-GB' : language;
  const formats = [
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric' }),
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }),
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' }),
  ];
  const ordinal = (words: string) => (language === 'fr' ? words.replace(/^1 /, '1er ') : words);
  return (date) => ordinal(formats[date.split('-').length - 1]?.format(new Date(date)) ?? date);
});

/** Makes a function of a language that is called only once for each, since every page asks for the same few. */
function remembered<Result>(of: (language: string) => Result): (language: string) => Result {
  const known = new Map<string, Result>();
  return (language) => {
    const result = known.get(language) ?? of(language);
    known.set(language, result);
    return result;
  };
}
