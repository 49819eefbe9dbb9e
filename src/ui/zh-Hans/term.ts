/** The page of a term. */
export const words: typeof import('../en/term.ts').words = {
  also: (names) => ['又作：', names],
  sources: '来源',
  source: (title, publication) => [title, '，', publication],
  sourceLabel: (label) => ['（', label, '）'],
  passage: (at) => ['，', at],
  published: (publisher, date) => [publisher, '，', date, '。'],
  undated: (publisher) => [publisher, '。'],
  author: (name) => [name, '，'],
  via: (where) => ['见于', where, '。'],
  unlinked: (reason) => ['无网址：', reason, '。'],
  archived: '所见版本存档',
  sourceKind: (kind) => `${kind}。`,
  inTheText: '文中出处',
  companions: '常在同一段落出现',
  related: '相关术语',
  broader: '上位术语',
  narrower: '下位术语',
  see: '参见',
  reviewed: (day, sources, corpora) => {
    const against = [...(sources === 0 ? [] : [`${sources}种来源`]), ...corpora.map((name) => `“${name}”的统计`)];
    return `最近核对：${day}${against.length === 0 ? '' : `，依据${against.join('和')}`}。`;
  },
};
