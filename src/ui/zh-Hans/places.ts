/** Where a term stands in the text. */
export const words: typeof import('../en/places.ts').words = {
  count: (places) => `${places} 处`,
  bySection: '各节出现次数',
  sections: (sections) => `各节出现次数：${sections}`,
  place: (label, form) => `${label}：${form}`,
};
