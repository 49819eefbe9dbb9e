/** The register of a document's figures, quotations, admissions, calls to action and claims: its page and its table. */
export const words: typeof import('../en/statements.ts').words = {
  description: (title) =>
    `《${title}》中的数据、引语、自陈不足之处、行动要求和论断：逐条照录原文，注明出自何人、见于哪一段。`,
  counts: {
    figures: (count) => `数据 ${count} 条`,
    quotations: (count) => `引语 ${count} 条`,
    admissions: (count) => `自陈不足 ${count} 条`,
    calls: (count) => `行动要求 ${count} 条`,
    claims: (count) => `论断 ${count} 条`,
  },
  summary: (counts) => `${counts}，均照录原文。文中所言未必即是事实：每条都注明出自何人，需要留意之处附有我们的提示。`,
  rulesHeading: '如何区分',
  rules:
    '引语指置于引号之内且注明出自何人的文字。自陈不足指原文承认己方的欠缺、局限或尚未完成之事。行动要求指要求做某事的句子，含有“must”“should”，或表示某事“essential”“vital”“crucial”“necessary”。只说明现状、过去或将来的句子是一般陈述；含有上述词语而并不要求做什么的句子也是。论断指不含数字、转述时须留意的说法：最高级、评价，或未注明来源的断言。',
  download: '下载表格（CSV）',
  withWords: '只显示包含以下文字的条目',
  example: '百分点',
  kinds: { figures: '数据', quotations: '引语', admissions: '自陈不足', calls: '行动要求', claims: '论断' },
  columns: {
    paragraph: '段落',
    section: '章节',
    kind: '类别',
    figure: '数据摘要',
    exactWords: '原文',
    by: '出自',
    asOf: '截至',
    caution: '我们的提示',
    occasion: '场合',
    sources: '来源',
    terms: '术语',
    address: '网址',
  },
};
