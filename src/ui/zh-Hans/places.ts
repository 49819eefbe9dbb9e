/** Where a term stands in the text. */
export const words: typeof import('../en/places.ts').words = {
  count: (places) => `${places} 处`,
  countIn: (places, documents) => `${documents} 份文件中的 ${places} 处`,
  shown: (shown, places) => (shown < places ? `${places} 处，列出 ${shown} 处` : `${places} 处`),
  inOthers: (documents) => `另见于 ${documents} 份文件`,
  further: (documents, link) => [`还有 ${documents} 份文件，可`, link('通过检索查找'), '。'],
  byDocument: '各文件出现次数',
  inDocuments: (documents, all) => `见于 ${all} 份文件中的 ${documents} 份`,
  bySection: '各节出现次数',
  sections: (sections) => `各节出现次数：${sections}`,
  inHeadings: '见于标题和文末说明',
  title: '题名',
  heading: (section) => [section, ' 标题'],
  closingNote: '文末说明',
  place: (label, form) => `${label}：${form}`,
};
