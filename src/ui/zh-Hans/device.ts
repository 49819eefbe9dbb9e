/** What the site keeps on the reader's device, and how to clear it. */
export const words: typeof import('../en/device.ts').words = {
  preferences: (place, code) => ['您的阅读设置和引用格式（本地存储中的 ', code(place), '）'],
  places: (place, code) => ['您在各篇文献中读到的位置（本地存储中的 ', code(place), '）'],
  matches: (place, code) => ['您最近一次检索的结果，关闭标签页即清除（会话存储中的 ', code(place), '）'],
  pages: '您打开过的文献页面，连同其中的术语和检索功能，供离线阅读（service worker 及其缓存）',
  keep: '保存我打开的文献，供离线阅读',
  clear: '清除此处保存的全部内容',
};
