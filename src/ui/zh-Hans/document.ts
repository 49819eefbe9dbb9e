/** A document's front page, and what is said of a document elsewhere. */
export const words: typeof import('../en/document.ts').words = {
  byline: (publisher, date) => [`${publisher}，`, date],
  description: (summary) => `${summary}附注释，可检索，每个段落都有固定网址。`,
  sectionDescription: (section, document, publisher) =>
    `${section}：官方原文，附注释，每个段落都有固定网址。出自《${document}》（${publisher}）。`,
  fullTextDescription: (document, publisher) =>
    `《${document}》（${publisher}）全文单页版，附注释，每个段落都有固定网址。`,
  fullText: '全文',
  keyTerms: '主要术语',
  sections: '各节要点',
  map: (terms, link) => [
    '最能体现各节内容的术语，及其在各节出现的次数。',
    link('术语分布图'),
    `逐段列出全部 ${terms} 个术语。`,
  ],
  facts: (link) => [
    link('文中的全部数据、引语和行动要求'),
    '，自陈不足之处，以及转述时须留意的论断：照录原文，注明出自何人、见于何处。',
  ],
  cite: '引用',
  citeDocument: '引用本文',
  style: '引用格式',
  copy: '复制',
  bibliography: (style) => `${style}（参考文献）`,
  howToCite: (name, { all, ours }) => {
    const menu = '要引用某一段落，请打开段落编号处的菜单，可以复制链接、原文及上述任一格式的引用，或 Markdown 文本。';
    if (ours === all) return `${menu}段落编号并非原文所有（编号者：${name}），引用时请一并注明网址。`;
    if (ours === 0) return `${menu}段落编号为原文所有。`;
    return `${menu}段落编号为原文所有；${all} 段中有 ${ours} 段原文无编号，由${name}编号，引用时请一并注明网址。`;
  },
  check: (link) => [link('核对引文'), '，看看据称出自本文的文字是否见于原文、见于何处。'],
  takeAway: '下载',
  files: (files) => `${files} 个文件：原文、注释和引用信息，供程序使用和阅读`,
  aboutFiles: (file, licence) => [
    '各文件的段落编号和网址均与网页一致。全部术语的名称和来源见 ',
    file,
    '。官方原文的权利归其发布者所有；注释可按 ',
    licence,
    ' 许可协议使用。',
  ],
  identifiers: '文号',
  provenance: '出处',
  publisher: '发布者',
  published: '发布日期',
  publishersPage: '原文网页',
  closingNote: '文末说明',
  received: '文本获取日期',
  receivedAs: { pdf: '原文件为 PDF：标题、段落、表格的划分及其先后顺序，是本站根据版面作出的判断' },
  extent: '篇幅',
  parts: (sections, paragraphs) => `${sections} 节，${paragraphs} 个编号段落`,
  licence: '原文使用条款',
  origin: (statements) => `关于原文来源的 ${statements} 条说明（附出处）`,
  hash: '原文文件的 SHA-256',
  toCheck: '自行核对',
  howToCheck: (source, command, sums) => [
    '下载 ',
    source,
    '，运行 ',
    command,
    '，所得数值应与上面一致。全部文件的数值见 ',
    sums,
    '。',
  ],
};
