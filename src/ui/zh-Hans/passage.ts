/** On the page of one passage, in frames on other sites, and where a link to a passage shows it. */
export const words: typeof import('../en/passage.ts').words = {
  frame: (document, label) => `《${document}》${label}`,
  title: (label, document, publisher) => `${label} · ${document}，${publisher}`,
  former: '此段落的去向。',
  inContext: '在原文中阅读',
  source: (document, publisher, day) => [document, `，${publisher}，${day}`],
  terms: '术语',
  citation: '引用',
  around: '前后段落',
  files: (markdown, json) => ['另有 ', markdown('Markdown'), ' 和 ', json('JSON'), ' 格式。'],
};
