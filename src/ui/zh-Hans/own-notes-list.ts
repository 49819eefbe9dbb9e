/** In the browser: the list of the reader's own notes on their page. */
export const words: typeof import('../en/own-notes-list.ts').words = {
  none: '您在此还没有自己的笔记。',
  unreadable: '无法读取您的笔记：浏览器不允许，或者笔记由本站更新的版本保存。请重新载入本页。',
  filter: '按文字筛选',
  kind: '标记',
  anyKind: '全部',
  withWords: '有您写的文字',
  shown: (shown, all) => (shown === all ? `${all} 条自己的笔记` : `${all} 条自己的笔记中的 ${shown} 条`),
  stoppedAt: (label) => `从 ${label} 继续阅读`,
  sectionsRead: (sections) => `已读完 ${sections} 节`,
  noPlace: '位置不明',
  withdrawn: '此后已撤下。此笔记原来针对的文字：',
  nowAt: (label) => `写于 ${label}`,
  print: '打印',
  book: '保存为 EPUB 批注（Thorium Reader）',
  bookOf: (title) => `保存为 EPUB 批注（Thorium Reader）：${title}`,
};
