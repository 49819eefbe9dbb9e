/** Tells Chinese and pinyin apart from the English around them, so that pages can say which language they speak. */

/** A stretch of text in one language; without `lang` it is in the language of what surrounds it. */
export interface Stretch {
  readonly text: string;
  readonly lang?: 'zh-Hans' | 'zh-Latn';
}

/** Han characters with the punctuation between them. */
const CHINESE = String.raw`[\p{Script=Han}“《（][\p{Script=Han}\p{N}、，。：；·“”《》（）]*[\p{Script=Han}”》）]|\p{Script=Han}`;

/** Words with tone marks; at least one macron or caron, which no English word has. */
const TONED = String.raw`\p{L}*[āēīōūǖǎěǐǒǔǚáéíóúǘàèìòùǜĀĒĪŌŪǍĚǏǑǓ]\p{L}*`;
const PINYIN = String.raw`${TONED}(?:,? ${TONED})*`;
const MACRON_OR_CARON = /[āēīōūǖǎěǐǒǔǚĀĒĪŌŪǍĚǏǑǓ]/u;

const FOREIGN = new RegExp(`(${CHINESE})|(${PINYIN})`, 'gu');
const HAN = /\p{Script=Han}/u;

/** Splits a text where its language changes. The stretches, joined, are the text. */
export function splitLanguages(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: found, 1: chinese, index } of text.matchAll(FOREIGN)) {
    const lang = chinese !== undefined ? 'zh-Hans' : 'zh-Latn';
    if (lang === 'zh-Hans' ? !HAN.test(found) : !MACRON_OR_CARON.test(found)) continue;
    if (index > end) stretches.push({ text: text.slice(end, index) });
    stretches.push({ text: found, lang });
    end = index + found.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end) });
  return stretches;
}
