/** The files in which a document can be taken away: what they are, and what is said in them. */
export const words: typeof import('../en/exports.ts').words = {
  text: { name: '纯文本', purpose: '只有官方原文，段落之间空一行' },
  markdown: { name: 'Markdown', purpose: '正文，附段落编号和链接，注释为脚注' },
  json: { name: 'JSON', purpose: '章节和段落，含编号、网址、文字，以及其中每个术语及其位置' },
  annotations: { name: 'Web Annotations', purpose: '按 W3C 模型编写的注释，各以带上下文的引文和所在段落定位' },
  facts: { name: '数据与引语表', purpose: '照录原文的数据、引语、行动要求和论断，供电子表格使用' },
  paragraphs: { name: '段落登记表', purpose: '曾经使用过的所有段落编号及其去向' },
  bibtex: { name: 'BibTeX', purpose: '参考文献条目，供 LaTeX 和 JabRef 使用' },
  ris: { name: 'RIS', purpose: '参考文献条目，供 EndNote、Mendeley 和 NoteExpress 使用' },
  csl: { name: 'CSL-JSON', purpose: '参考文献条目，供 Zotero 和 Pandoc 使用' },
  citations: { name: '引用', purpose: '全文和每个段落的各种引用格式；{accessed} 代表阅读日期' },
  aboutCopy: (publisher, published, publication, source, edition) => [
    `${publisher}，${published}，`,
    source('原文网页'),
    `。段落编号和注释：${publication}，`,
    edition('注释版'),
    '。',
  ],
  reuse: (licence, attribution) => ['原文使用条款：', licence, attribution === undefined ? '。' : `；${attribution}。`],
  notesOn: (title) => `《${title}》注释`,
  originalIssue: (issue) => `首发：${issue}`,
  notePassage: (place, note, page) => `${place}；${note === undefined ? '' : `${note}；`}原文网页：${page}`,
};
