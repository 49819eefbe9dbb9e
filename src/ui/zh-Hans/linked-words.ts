/** 通过词语链接进入页面时的提示。 */
export const words: typeof import('../en/linked-words.ts').words = {
  cannotMark: (texts) => `此浏览器无法标记链接所指的词语：${texts.map((text) => `“${text}”`).join('、')}`,
};
