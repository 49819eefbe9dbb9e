/** The table of all terms with their names, for translators: its page and its file. */
export const words: typeof import('../en/term-table.ts').words = {
  title: '术语表',
  description: (publication, languages) =>
    `${publication}：全部术语一览表${languages === '' ? '' : `（${languages}）`}，注明各术语首次出现之处。`,
  introduction: '列出每个术语的全部名称，以及该术语或其下位术语首次出现之处。',
  sort: '点按表头，术语即按该列排序；再次点按，则顺序相反。',
  download: '下载表格（CSV）',
  downloadBase: '下载术语库，供翻译软件使用（TBX）',
  columns: {
    term: '术语',
    firstPlace: '首次出现',
    placeAddress: '出处链接',
    termAddress: '术语链接',
  },
};
