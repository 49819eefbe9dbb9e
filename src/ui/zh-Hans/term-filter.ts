/** In the browser: how many terms of the index are shown. */
export const words: typeof import('../en/term-filter.ts').words = {
  none: '没有包含这些文字的术语。',
  shown: (count) => `显示 ${count} 个`,
};
