/** 检索框与检索页上的固定用语。 */
export const words: typeof import('../en/search-page.ts').words = {
  search: '检索',
  pageDescription: '按段检索官方文本，并检索页边注释的术语。',
  close: '关闭',
  field: '检索正文与术语',

  examples: (queries) => ['试试检索', queries, '。'],
  orTerms: (terms) => ['也可以查看', terms('全部术语'), '。'],

  needsScript: '检索需要启用 JavaScript。未启用时，请在全文页面使用浏览器的“在页面中查找”功能：',
  termsInstead: '每个术语的页面列有它在正文中的所有出处。',
  terms: '术语',
};
