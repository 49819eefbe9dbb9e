/** In the browser: the menu that copies a passage. */
export const words: typeof import('../en/copy.ts').words = {
  copyFrom: (label) => `复制 ${label}`,
  link: '复制链接',
  quotation: '复制原文并附引用',
  markdown: '复制为 Markdown',
  citation: '复制引用',
  embed: '复制嵌入代码',
  style: '引用格式',
  linkTo: (label) => `${label} 的链接`,
  quotationFrom: (label) => `${label} 的原文及引用`,
  asMarkdown: (label) => `${label} 的 Markdown 文本`,
  citationOf: (label) => `${label} 的引用`,
  embedOf: (label) => `${label} 的嵌入代码`,
  place: (title, label) => `《${title}》${label}`,
  notTold: '所选文字与别处无法区分，链接将指向整个段落。',
  tooOld: '此浏览器版本过旧，无法打开指向文字的链接；较新的浏览器会在打开时标出这些文字。',
};
