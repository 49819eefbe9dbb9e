/** The kinds of term. */
export const words: typeof import('../en/term-kinds.ts').words = {
  concept: '概念',
  policy: '政策',
  institution: '机构',
  event: '事件',
  law: '法律',
  agreement: '协定',
  place: '地点',
  slogan: '口号',
  figure: '数字',
};
