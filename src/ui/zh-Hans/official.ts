/** Beside official text: names of paragraphs and captions, their terms, and what stands where a paragraph no longer is. */
export const words: typeof import('../en/official.ts').words = {
  paragraph: (label) => `段落 ${label}`,
  caption: (label) => `图片说明 ${label}`,
  pictureMissing: '此处未收录图片',
  table: '表格',
  tableFrom: (label) => `以 ${label} 开头的表格`,
  footnotes: '脚注',
  footnote: (number: string) => `脚注 ${number}`,
  backToCall: (nth: number) => (nth === 1 ? '返回正文' : `返回正文（${nth}）`),
  extent: (paragraphs, minutes) => `${paragraphs} 段，约 ${minutes} 分钟`,
  termsIn: (label) => `${label} 中的术语`,
  termsInCounted: (label, terms) => `${label} 中的术语：${terms} 个`,
  terms: (count) => `${count} 个术语`,
  times: (count) => `${count} 次`,
  withdrawn: (label, day) => `${label} 原在此处，已于${day}撤下。`,
  moved: (label, section, link) => [`${label} 已移至`, link(section)],
  merged: (label, into, link) => [`${label} 现已并入 `, link(into)],
};
