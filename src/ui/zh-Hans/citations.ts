/** In the browser: where the citations of a document do not come. */
export const words: typeof import('../en/citations.ts').words = {
  lost: '引用未能载入。请检查网络连接后重试。',
};
