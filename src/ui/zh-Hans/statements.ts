/** The register of a document's figures, quotations and commitments: its page and its table. */
export const words: typeof import('../en/statements.ts').words = {
  description: (title) => `《${title}》中的数据、引语和要求：逐条照录原文，注明出自何人、见于哪一段。`,
  summary: (figures, quotations, commitments) =>
    `数据 ${figures} 条，引语 ${quotations} 条，要求 ${commitments} 条，均照录原文。文中所言未必即是事实：每条都注明出自何人，需要留意之处附有我们的提示。`,
  rules:
    '引语指置于引号之内且注明出自何人的文字。要求指含有“must”“should”，或表示某事“essential”“vital”“crucial”“necessary”的句子。',
  download: '下载表格（CSV）',
  withWords: '只显示包含以下文字的条目',
  example: '百分点',
  ofKind: '类别',
  anyKind: '不限',
  kinds: { figures: '数据', quotations: '引语', commitments: '要求' },
  register: '数据与引语表',
  columns: {
    paragraph: '段落',
    section: '章节',
    kind: '类别',
    figure: '数据摘要',
    exactWords: '原文',
    by: '出自',
    asOf: '截至',
    caution: '我们的提示',
    terms: '术语',
    address: '网址',
  },
};
