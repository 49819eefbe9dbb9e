/** How languages say that a word is defined, and which of their words say nothing by themselves. */
import LISTS from 'stopwords-json' with { type: 'json' };
import { fold } from './fold.ts';
import { covers } from './tags.ts';

/** What stands between quotation marks of one kind, as the group `term`; an apostrophe within a word ends nothing. */
const TERM = [
  '“(?<term>[^“”]{1,80})”',
  '"(?<term>[^"]{1,80})"',
  '‘(?<term>(?:[^‘’]|’(?=\\p{L})){1,80})’',
  "(?<!\\p{L})'(?<term>(?:[^']|'(?=\\p{L})){1,80})'",
  '«\\s*(?<term>[^«»]{1,80}?)\\s*»',
  '「(?<term>[^「」]{1,80})」',
  '『(?<term>[^『』]{1,80})』',
].join('|');

const QUOTED = TERM.replaceAll('?<term>', '?:');

/** A pattern in which `{term}` is a quoted word that is defined, and `{quoted}` another beside it. */
const pattern = (written: string): RegExp =>
  new RegExp(written.replaceAll('{term}', `(?:${TERM})`).replaceAll('{quoted}', `(?:${QUOTED})`), 'gu');

/** By language tag. */
const DEFINING: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    '{term}(?: \\([^()]{1,20}\\))?(?=(?:,? (?:and|or) {quoted})*,? (?:shall |will )?(?:means?|refers? to|denotes?|signif(?:y|ies)|(?:is|are) defined|ha(?:s|ve) the (?:same )?meaning)\\b)',
    '\\b[Hh]erein(?:after)?\\b[^“”"‘’()]{0,40}{term}',
    '\\b[Hh]ereafter\\b[^“”"‘’()]{0,40}{term}',
    '\\((?:(?:collectively|together),? )?(?:the |an? )?{term}\\)',
  ].map(pattern),
  fr: [
    '\\bentend par\\s*:?\\s*(?:(?:le|la|les|un|une) )?{term}',
    "{term}(?=(?:,? (?:et|ou) {quoted})*,?\\s+(?:désignent?|signifient?|s[’']entend(?:ent)?)(?!\\p{L}))",
    '^(?:\\S{1,6}\\s+)?{term}\\s*[,:]',
    '\\bci-après\\b[^«»“”()]{0,40}{term}',
    '\\bdénommée?s?\\b[^«»“”()]{0,20}{term}',
  ].map(pattern),
  zh: [
    '{term}(?=[，,]?(?:是指|系指|係指|指的是|指))',
    '所[称稱](?:的)?(?<term>[^，。；：“”「」（）]{2,30}?)(?=[，,]?(?:是指|系指|係指|指))',
    '以下(?:[简簡统統]?[称稱])(?:[为為])?(?:{term}|(?<term>[^，。；：“”「」（）]{2,20}))',
  ].map(pattern),
};

/**
 * The patterns by which a language defines its words, with the word as the group `term`; none for a language that the engine
 * does not know so well.
 *
 * @param tag BCP 47 tag
 */
export function definingPatterns(tag: string): readonly RegExp[] {
  return Object.entries(DEFINING).flatMap(([language, patterns]) => (covers(language, tag) ? patterns : []));
}

/**
 * The words of a language that say nothing by themselves, folded: for English those of the SMART retrieval system (Salton
 * 1971), for other languages those that stopwords-json has gathered.
 *
 * @param tag BCP 47 tag
 */
export function stopWordsOf(tag: string): ReadonlySet<string> {
  const [, words = []] = Object.entries(LISTS).find(([language]) => covers(language, tag)) ?? [];
  return new Set(words.map(fold));
}
