/** In the browser: how much is kept on the reader's device. */
export const words: typeof import('../en/kept.ts').words = {
  pages: (count) => `已保存 ${count} 个文献页面，可离线阅读。`,
  none: '目前没有保存可离线阅读的文献。',
  never: '此浏览器无法保存页面供离线阅读。',
  cleared: '此设备上已不再保存任何内容。',
};
