/** A document's contents and its other pages by name, and the way from section to section. */
export const words: typeof import('../en/contents.ts').words = {
  contents: '目录',
  find: '查找章节',
  fullText: '全文（单页）',
  map: '术语分布图',
  facts: '数据与引语',
  startReading: '开始阅读',
  paragraphs: '段落',
  neighbours: '上一节和下一节',
  previous: '上一节',
  next: '下一节',
  end: '正文完，返回',
  leadsOn: '继续阅读',
  terms: '全部术语',
  new: '新增与更正',
};
