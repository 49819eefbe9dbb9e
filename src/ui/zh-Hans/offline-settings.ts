/** In the browser, on the about page: which documents are offline. */
const list = new Intl.ListFormat('zh-Hans', { type: 'unit', style: 'narrow' });

export const words: typeof import('../en/offline-settings.ts').words = {
  saved: (titles) => `已保存供离线阅读：${list.format(titles.map((title) => `《${title}》`))}。`,
  none: '目前没有保存可离线阅读的文件。',
  costly: '当前网络较慢或按流量计费，因此不会下载文件。',
  unsupported: '此浏览器无法保存页面供离线阅读。',
};
