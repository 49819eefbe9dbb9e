/** In the browser: what is kept on the reader's device. */
const list = new Intl.ListFormat('zh-Hans', { type: 'unit', style: 'narrow' });

export const words: typeof import('../en/kept.ts').words = {
  kept: (titles) => `已保存供离线阅读：${list.format(titles.map((title) => `《${title}》`))}。`,
  none: '目前没有保存可离线阅读的文件。',
  dear: '当前网络较慢或按流量计费，因此不会下载文件。',
  never: '此浏览器无法保存页面供离线阅读。',
  cleared: '此设备上已不再保存任何内容。',
};
