import type { WordRules } from './word-rules.ts';

/** The words that make a question, as opposed to its subject: “什么是泊位”, “泊位是什么意思”. */
const ASKING =
  /(?:是|有)?(?:什么|甚么|什麼)(?:是|叫|意思)?|(?:是)?(?:何为|何谓|何謂|何為)|为什么|為什麼|有?(?:多少|几个|幾個)|(?:有)?(?:哪些|哪里|哪裡)|[吗嗎呢？?]/gu;

/** The rules of search for Chinese. Each character counts as a word (words.ts), so no dictionary is needed. */
export const chinese: WordRules = {
  small: '的 了 和 与 及 在 是 之 而',
  places: '第|段|条|條|节|節|部分',
  sections: '部分|章|节|節|条|條',
  scales: [
    { word: '万亿', others: '萬億|兆', value: 1e12 },
    { word: '亿', others: '億', value: 1e8 },
    { word: '万', others: '萬', value: 1e4 },
  ],
  about(typed) {
    const about = typed.replaceAll(ASKING, ' ').trim();
    return about === typed.trim() ? undefined : about;
  },
};
