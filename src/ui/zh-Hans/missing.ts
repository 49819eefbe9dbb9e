/** On the page that stands at an address that leads nowhere. */
export const words: typeof import('../en/missing.ts').words = {
  heading: '找不到这个页面',
  description: '这个网址没有对应的页面。',
  advice: '网址可能输错了，或者在转发时被截断了。您可以从这里继续：',
  notOffline: '此设备上没有保存这个页面',
  notOfflineAdvice: (link) => [
    '现在没有网络连接，这个页面也不在可离线阅读的内容之中。恢复连接后请',
    link('重试'),
    '，或者从已保存的内容继续：',
  ],
  allDocuments: '全部文件',
  allTerms: '全部术语',
};
