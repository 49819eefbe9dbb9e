/** In dev, of documents and terms that are not published yet. */
export const words: typeof import('../en/draft.ts').words = {
  draft: '草稿',
  whatThatIs: '其文件写有“draft: true”时不会发布。',
};
