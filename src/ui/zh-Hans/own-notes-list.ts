/** In the browser: the list of the reader's own notes on their page. */
export const words: typeof import('../en/own-notes-list.ts').words = {
  none: '您在此还没有自己的笔记。',
  unreadable: (error) => `无法读取您的笔记，目前也无法备份。请重新载入本页。浏览器的说明：${error}`,
  unknown: (others) => `另存有 ${others} 项内容，其形式无法在此显示，但每份备份都会包含。`,
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
