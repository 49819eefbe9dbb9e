/** The page of a reference corpus: what it holds and lacks, and its texts. */
const numeral = (number: number) => new Intl.NumberFormat('zh-Hans').format(number);

export const words: typeof import('../en/corpus.ts').words = {
  description: (title, texts) => `${title}：所收与未收，以及 ${numeral(texts)} 篇文本各自的来源、日期和校验值。`,
  lacks: '未收',
  use: '使用条件',
  counted: (texts, characters, wordings) => [
    `共 ${numeral(texts)} 篇文本，${numeral(characters)} 字。文本本身不存于本站，此处只有关于文本的事实。`,
    wordings('查看全部说法沿革'),
    '。',
  ],
  kinds: '文本类别',
  columns: { kind: '类别', texts: '文本数', characters: '字数', span: '起讫' },
  texts: '文本',
  about: (issuer, kind, date) => [issuer, '，', date, `。${kind}。`],
  size: (characters) => `${numeral(characters)} 字`,
  readAt: (copies) => ['来源：', ...copies, '。'],
  hash: 'SHA-256 校验值',
  consolidated: '以最近修订日期载有较旧文字，故不作首见。',
  notCounted: '尚未统计。',
  document: '本站文件，每次生成网站时统计。',
  dateBasis: (basis) => `日期依据：${basis}。`,
  collation: (collation) => `各本：${collation}。`,
  added: '首见于此：',
  dropped: '末见于此前同类文本：',
};
