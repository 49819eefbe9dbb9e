/** The home page: its example, its documents, its terms. */
export const words: typeof import('../en/home.ts').words = {
  specimen: '附有注释的段落示例',
  contents: '目录与出处',
  documents: '文件',
  withWords: '只显示包含以下文字的文件',
  by: { publisher: '发布者', year: '年份', language: '语言', kind: '类别' },
  any: '不限',
  fullText: '全文',
  minutes: (minutes) => `${minutes} 分钟`,
  terms: (count, languages, link) => [
    link(`${count} 个术语注释`),
    `${languages === '' ? '' : `（${languages}）`}，每个术语都可查到使用它的所有段落。`,
  ],
};
