/** Ways to report a mistake. */
export const words: typeof import('../en/report.ts').words = {
  report: '报告错误',
  inNote: '报告此注释中的错误',
  passage: (title, label) => `错误报告：《${title}》${label}`,
  note: (term) => `错误报告：注释“${term}”`,
};
