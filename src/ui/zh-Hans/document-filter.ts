/** In the browser: how many documents of the library are shown. */
export const words: typeof import('../en/document-filter.ts').words = {
  none: '没有符合条件的文件。',
  shown: (shown, all) => `显示 ${shown} 份，共 ${all} 份`,
};
