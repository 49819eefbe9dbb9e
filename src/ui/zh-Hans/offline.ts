/** In the browser: when a new edition of the site has come. */
export const words: typeof import('../en/offline.ts').words = {
  newEdition: '本站内容已更新。',
  show: '查看新版',
};
