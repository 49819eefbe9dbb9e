/** What was corrected and added: its page, its feed, and the list on a term's or document's page. */
export const words: typeof import('../en/corrections.ts').words = {
  corrections: '更正',
  description: (name) => `${name}发布以来的更正与新增内容，按日期排列。`,
  lead: (feed) => [
    '注释、数据与引语表和文件首页的更正，以及新增的内容，最新的在前。可通过 ',
    feed('Atom 订阅源'),
    '持续关注。',
  ],
  none: '目前没有更正或新增内容。',
  newDocument: '新增文件',
  newDocuments: '新增的文件',
  newEdition: (day) => `新版本（${day}）`,
  newTerm: '新增术语',
  newTerms: '新增的术语',
  withdrawn: '撤下的文件',
  alsoCorrected: '另有更正，详见各页',
  feed: (name) => `${name}：更正`,
  day: (date) => `${date}的更正`,
};
