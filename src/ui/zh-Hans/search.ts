/** 检索用语：检索框、检索页、对结果的说明。 */

type Words = typeof import('../en/search.ts').words;
type Counts = Parameters<Words['found']>[0];

const quote = (text: string) => `“${text}”`;

export const words: Words = {
  searching: '正在检索……',
  showOnly: '只显示',
  onlyKept: '只检索了保存在此设备上的文件。',
  quote,
  found: (counts, query, hasMore) => [query, `：${hasMore ? '最相关的' : ''}${total(counts)}`],
  nothing: (query, index) => [
    '没有找到',
    query,
    '。请换一种说法',
    ...(index === undefined ? [] : ['，或查阅', index]),
    '。',
  ],
  more: '更多结果',
  indexOfTerms: '术语索引',
  pageLink: '此次检索的链接',
  foundNearText: (counts, query) => [query, `：${total(counts)}。没有一段包含所有词语，以下各段包含其中一部分。`],
  foundNear: (query) => ['没有一段包含', query, '的所有词语。以下各段包含其中一部分。'],
  didYouMean: (counts, query, meant) => [
    '没有一段包含',
    query,
    '的所有词语。您要找的是不是“',
    meant,
    `”？${total(counts)}。`,
  ],

  atTheAddress: '此编号处',
  terms: '术语',
  inTheText: '正文',
  withSome: '包含部分词语',
  inTheNotes: '我们的注释',
  inFormerEditions: '旧版本中',
  noteOn: (term) => `我们的注释：${quote(term)}`,
  sources: '来源',
  inTheRegister: (paragraph) => `我们的登记表：${paragraph}`,
  searchNotes: '同时检索我们的注释',
  subHeading: (section) => `${section}，小标题`,
  without: (missing) => `不含${missing.map(quote).join('、')}`,

  kinds: { all: '全部', text: '正文', captions: '图片说明', notes: '术语与注释', former: '旧版本' },
  section: '章节',
  allSections: '所有章节',
  wholeDocument: '全部章节',
  choice: (name, number) => `${name} ${number}`,
  choiceInList: (name, number) => `${name}（${number}）`,
};

/** “1 个术语、4 段正文” */
function total({ terms, sections, paragraphs, headings, captions, notes }: Counts): string {
  const parts = [
    terms > 0 ? [`${terms} 个术语`] : [],
    sections > 0 ? [`${sections} 节`] : [],
    paragraphs > 0 ? [`${paragraphs} 段正文`] : [],
    headings > 0 ? [`${headings} 个小标题`] : [],
    captions > 0 ? [`${captions} 条图片说明`] : [],
    notes > 0 ? [`${notes} 条注释`] : [],
  ].flat();
  return parts.length === 0 ? '没有结果' : parts.join('、');
}
