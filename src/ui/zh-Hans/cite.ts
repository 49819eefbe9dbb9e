/** In the browser: the buttons beside a document's citations. */
export const words: typeof import('../en/cite.ts').words = {
  copyIn: (style) => `复制 ${style} 格式的引用`,
  citation: '引用',
};
