/** The kinds of document. */
export const words: typeof import('../en/document-kinds.ts').words = {
  article: '文章',
  law: '法律',
  treaty: '条约',
  declaration: '宣言',
  report: '报告',
  memorandum: '备忘录',
  plan: '规划',
  /** Shown by a dev server, for a kind that is still to be filled in. */
  '[kind]': '[kind]',
};
