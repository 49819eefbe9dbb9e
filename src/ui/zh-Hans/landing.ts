/** 从检索结果进入正文后，页面下方提示条的用语。 */
export const words: typeof import('../en/landing.ts').words = {
  bar: '检索结果',
  previous: '上一处',
  previousMatch: '上一处结果',
  next: '下一处',
  nextMatch: '下一处结果',
  done: '完成',
  removeMarks: '完成：去掉标记',
  quote: (text) => `“${text}”`,
  cannotMark: '此浏览器无法标记词语：',
  marked: '已标记：',
  match: (number, total) => `第 ${number} 处，共 ${total} 处：`,
  matches: (total) => `共 ${total} 处：`,
};
