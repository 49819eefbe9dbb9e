/** In `llms.txt`: what programs that read are told of the site. */
export const words: typeof import('../en/llms.ts').words = {
  paragraphs:
    '官方文本一字不改。每个段落都有自己的网址，其下的 `passage.json` 和 `passage.md` 载有原文、位置、引用格式和术语。引用时请照录原文，并附该网址。',
  documents: '文件',
  terms: '术语',
  allTerms: '全部术语：名称、释义、来源和出现次数',
  more: '其他',
  asData: (title) => `${title}（逐段）`,
};
