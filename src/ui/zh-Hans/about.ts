/** The page about the publication: its heading, and what its lists of documents say. */
export const words: typeof import('../en/about.ts').words = {
  heading: (name) => `关于${name}`,
  responsible: '责任者',
  isResponsible: (who) => `除官方原文外，本站内容的责任者：${who}。`,
  document: (title, publisher, page) => [title, `：${publisher}（`, page('发布者网页'), '）'],
  owner: '。原文的权利归其发布者所有。',
  owners: '各篇原文的权利归其发布者所有。',
  overviews: (title, links) => [title, '：', links],
  numbers: (all, ours) =>
    ours === 0 ? '：编号均为原文所有' : `：编号为原文所有；${all} 段中有 ${ours} 段原文无编号，由本站编号`,
  map: '术语分布图',
  facts: '数据与引语',
  table: '同一内容的表格（CSV）',
};
