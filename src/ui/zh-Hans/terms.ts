/** The index of terms, its orders, and where terms are told of elsewhere. */
export const words: typeof import('../en/terms.ts').words = {
  description: (publication, languages) =>
    `${publication}：全部术语的释义${languages === '' ? '' : `（${languages}）`}，注明各自在正文中出现的次数。`,
  introduction: (terms, documents) =>
    `共 ${terms} 个术语，各注明在正文中出现的次数。` +
    (documents === 1
      ? '出现三次以上的术语，下方的横线代表全文，按章节分段，每个刻度是一处出现的位置。'
      : `出现三次以上的术语，下方的横线依次代表 ${documents} 份文件，每个刻度是一处出现的位置。`),
  atAGlance: (maps) => ['一图尽览：', maps, '。'],
  mapOf: (title) => ['《', title, '》的术语分布图'],
  maps: (documents) => `一图尽览：${documents} 份文件的术语分布图`,
  everyMap: (documents) => ['', documents('每份文件'), '都有自己的术语分布图。'],
  asData: (data) => ['全部内容也可', data('以数据形式'), '取用，含名称、释义、来源和出现次数。'],
  asTable: (table, file) => ['供译者使用：全部名称可', table('列表查看'), '，也可', file('下载为电子表格'), '。'],
  filter: (languages) => `只显示包含以下文字的术语${languages === '' ? '' : `（${languages}）`}`,
  order: '排列方式',
  letters: '前往',
  alphabet: '按首字',
  byKind: '按类别',
  by: (order) => `按${order}`,
  romanisations: { pinyin: '拼音' },
  sources: '注释的依据',
  sourcesCounted: '一项陈述每引用一个来源计一次；多条注释共用的来源只计一次。注释中关于正文本身的陈述以正文为据。',
  sourceKind: '来源类别',
  statements: '陈述',
  sourceCount: '来源',
  inLatinLetters: (language) => `${language}的拉丁字母转写`,
};
