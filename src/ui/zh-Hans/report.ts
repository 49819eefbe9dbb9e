/** Ways to report a mistake. */
export const words: typeof import('../en/report.ts').words = {
  report: '报告错误',
  inNote: '报告此注释中的错误',
  publication: (name) => `错误报告：《${name}》`,
  noAddress: '目前尚无报告错误的地址。请复制以下注明错误所在的文字，留待日后使用。',
  reportOn: (label) => `关于 ${label} 的错误报告`,
  nowhere: '目前尚无报告错误的地址。',
  passage: (title, label) => `错误报告：《${title}》${label}`,
  note: (term) => `错误报告：注释“${term}”`,
};
