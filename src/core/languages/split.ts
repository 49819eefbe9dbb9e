/** Tells Chinese and pinyin apart from the English around them, so that pages can say which language they speak. */

/** A stretch of text in one language; without `lang` it is in the language of what surrounds it. */
export interface Stretch {
  readonly text: string;
  readonly lang?: 'zh-Hans' | 'zh-Latn';
}

/** Han characters with numerals and the punctuation between them; not all that may stand at their ends. */
const CHINESE = String.raw`[\p{Script=Han}\p{N}，、。：；·“”《》（）]+`;
const HAN = /\p{Script=Han}/u;
const TRIMMED = /[\p{Script=Han}“《（](?:[^]*[\p{Script=Han}”》）])?/u;

/** Words with tone marks; at least one macron or caron, which no English word has. */
const LETTER = String.raw`[\p{L}--\p{Script=Han}]`;
const TONED = String.raw`(?<!${LETTER})(?=${LETTER}*[āēīōūǖǎěǐǒǔǚáéíóúǘàèìòùǜĀĒĪŌŪǍĚǏǑǓ])${LETTER}+`;
const PINYIN = String.raw`${TONED}(?:,? ${TONED})*`;
const MACRON_OR_CARON = /[āēīōūǖǎěǐǒǔǚĀĒĪŌŪǍĚǏǑǓ]/u;

const FOREIGN = new RegExp(`(${CHINESE})|${PINYIN}`, 'gv');

/** Splits a text where its language changes. The stretches, joined, are the text. */
export function splitLanguages(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: found, 1: chinese, index } of text.matchAll(FOREIGN)) {
    const isForeign = (chinese === undefined ? MACRON_OR_CARON : HAN).test(found);
    const words = chinese === undefined ? found : (TRIMMED.exec(chinese)?.[0] ?? '');
    if (!isForeign || words === '') continue;
    const start = index + found.indexOf(words);
    if (start > end) stretches.push({ text: text.slice(end, start) });
    stretches.push({ text: words, lang: chinese === undefined ? 'zh-Latn' : 'zh-Hans' });
    end = start + words.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end) });
  return stretches;
}
