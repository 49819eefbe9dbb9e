/** What the site keeps on the reader's device, and how to clear it. */
export const words: typeof import('../en/device.ts').words = {
  preferences: (place, code) => ['您的阅读设置和引用格式（本地存储中的 ', code(place), '）'],
  places: (place, code) => ['您在各份文件中读到的位置（本地存储中的 ', code(place), '）'],
  matches: (place, code) => ['您最近一次检索的结果，关闭标签页即清除（会话存储中的 ', code(place), '）'],
  ownNotes: (place, code) => ['您自己的标记和笔记（IndexedDB 中的 ', code(place), '），以及上次保存副本的时间'],
  pages: '您阅读的文件，连同其中的术语和文内检索，供离线阅读（service worker 及其缓存）',
  keep: '保存我阅读的文件，供离线阅读',
  whenCheap: '网络较慢或按流量计费时除外',
  always: '任何网络下',
  never: '从不',
  clear: '清除此处保存的全部内容',
};
