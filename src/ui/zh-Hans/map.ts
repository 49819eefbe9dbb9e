/** The map of a document's terms against its paragraphs, and the small one against its sections. */
export const words: typeof import('../en/map.ts').words = {
  description: (title) => `《${title}》的术语出现在哪些段落、出现多少次，一图尽览。`,
  summary: (terms, columns, allTerms) => [
    `纵列为 ${terms} 个`,
    allTerms('术语'),
    `，横排为 ${columns} 个段落和图片说明；格中数字是术语在该处出现的次数，点击可以前往。上位术语的次数包含其下位术语。`,
  ],
  none: '本文件未使用此处解释的术语。',
  summaryOfSections: (terms, sections, allTerms) => [
    `纵列为 ${terms} 个`,
    allTerms('术语'),
    `，横排为 ${sections} 个章节；格中数字是术语在该处出现的次数，点击可见图下所列各段。上位术语的次数包含其下位术语。`,
  ],
  paragraphs: '逐段一览',
  order: '术语按其出现最多的段落排列，同一部分的术语因此排在一起。',
  keys: '可用方向键在格间移动；在触摸屏上，点一次显示说明，再点一次前往该处。',
  narrow: '窄屏上的数字是术语在各节出现的次数；屏幕较宽时按段落统计。',
  term: '术语',
  section: (label, title) => `${label}：${title}`,
  cell: (term, label, places) => `${term}，${label}：${places}`,
};
