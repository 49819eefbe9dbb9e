/** In the browser: what a page says about reading offline. */
export const words: typeof import('../en/offline.ts').words = {
  newEdition: '本站内容已更新。',
  show: '查看新版',
  gone: '这个页面来自您设备上保存的内容。本站已不在原来的地址，或者网络途中有别的页面代为应答。',
  load: '从网络载入',
  noRoom: '本站内容可能已更新，但您的设备没有空间保存新版。',
  saved: '已保存，可离线阅读',
  notSaved: '未能保存这份文件供离线阅读。打开下一页时会再试一次。',
};
