/** Where and since when wordings stand in reference corpora. */
const numeral = (number: number) => new Intl.NumberFormat('zh-Hans').format(number);

export const words: typeof import('../en/wordings.ts').words = {
  attested: '用例考',
  inTexts: (all, corpus, lacks) => [`限于以下 ${numeral(all)} 篇文本：`, corpus, `。${lacks}`],
  documents: '本站文件',
  picture: '竖线为有此说法的文本，线越高，相对篇幅出现越多；淡线为无此说法的文本。点按竖线，可至该文本。',
  asTable: '以表格显示',
  having: (having, all, count, years) =>
    `${all} 篇中 ${having} 篇${years === '' ? '' : `，${numeral(count)} 处：${years}`}`,
  first: (first) => ['首见：', first, '。'],
  last: (last) => ['末见：', last, '。'],
  absent: (years) => `其间不见于 ${years} 年的文本。`,
  onlyConsolidated: '仅见于日期较新、文字较旧的修订文本。',
  each: '各种说法',
  counted: (count, own, inTexts) =>
    `${numeral(inTexts)} 篇文本，${numeral(count)} 处${own < count ? `，其中 ${numeral(own)} 处不在更长的说法之内` : ''}`,
  since: (first) => ['；首见于 ', first],
  until: (last) => ['，末见于 ', last],
  notCounted: '尚未统计',
  notInCorpus: '语料中未见',
  noneInCorpus: '语料中未见任何一种说法。',
  caution: (caution) => `注意：${caution}`,
  title: '说法沿革',
  description: (publication) => `${publication}所释各种说法自何时起、见于哪些官方文本：在限定的文本中逐一统计。`,
  introduction: (wordings, families) =>
    `${numeral(families)} 组共 ${numeral(wordings)} 种说法，按首见日期排列。说法的每一处都计入，包括在更长说法之内的；“独立”指不在同组更长说法之内。横线自左至右为年份，每类文本一行。`,
  sort: '点按表头，即按该列排序；再次点按，则顺序相反。',
  news: (corpus) => ['各文本新出何种说法、不再有何种说法，见', corpus, '中各文本之下。'],
  files: (table, data) => ['全部内容可', table('下载为表格'), '，或', data('作为数据'), '使用。'],
  columns: {
    wording: '说法',
    family: '组',
    first: '首见',
    last: '末见',
    places: '处数',
    own: '独立',
    texts: '文本数',
    corpus: '语料',
    language: '语言',
    firstText: '首见文本',
    lastText: '末见文本',
    address: '术语链接',
  },
  overTime: (link) => ['官方文本自何时起有各种说法，见', link('说法沿革'), '。'],
};
