/** How languages say that words are found for the first time. */
import { covers } from './covers.ts';

/** By language tag. */
const FIRST: Readonly<Record<string, RegExp>> = {
  de: /zum ersten Mal|erstmals|(?:erste|einzige) Text/iu,
  en: /\bfor the first time\b|\b(?:first|only) text\b|\bfirst (?:found|used|named|said|attested|appears?|appeared|stands?|stood|occurs?|occurred)\b/i,
  fr: /pour la première fois|(?:premier|seul) texte|apparaît d’abord|première (?:attestation|occurrence)/iu,
  zh: /首[见次]|最早(?:[见出]|的文本)|始见|唯一的文本/u,
};

/**
 * Whether a text says that something is found for the first time; never in a language that the engine does not know so
 * well.
 *
 * @param tag BCP 47 tag
 */
export const saysFirst = (text: string, tag: string): boolean =>
  Object.entries(FIRST).some(([language, pattern]) => covers(language, tag) && pattern.test(text));
