/** On every page, around what is its own: the line at the top, the line at the foot. */
export const words: typeof import('../en/page.ts').words = {
  skip: '跳到正文',
  site: '站内导航',
  terms: '术语',
  about: '关于',
  check: '核对',
  search: '检索',
  breadcrumb: '当前位置',
  settings: '阅读设置',
  settingsSign: 'Aa',
  lost: '本页有一部分未能载入，检索、设置或复制可能暂时无法使用。正文和注释都在，不受影响。重新载入本页可以再试一次。',
  allDocuments: (documents) => `全部 ${documents} 份文件`,
  ownNotes: '自己的笔记',
  whatIsOfficial: '哪些是官方原文',
  repository: '来源与报错',
};
