/** Notes beside the text, and the sources of a term's note. */
export const words: typeof import('../en/notes.ts').words = {
  notes: '注释',
  more: '：完整注释',
  back: (term) => `返回“${term}”`,
  source: (number) => `来源 ${number}`,
  attested: (year, wording, text) => `${year}：《${text}》有“${wording}”`,
  inWords: (year, text) => [`（${year}年，《`, text, '》）'],
  table: (part) => `${part}：表格`,
};
