/** In the browser: own notes as files. */
const listed = (names: Iterable<string>) => [...names].join('；');

export const words: typeof import('../en/own-notes-files.ts').words = {
  heading: '保存与恢复',
  markdown: '另存为 Markdown',
  table: '另存为 CSV',
  backup: '保存备份（JSON-LD）',
  bring: '恢复备份，或导入 Hypothesis 的导出文件（JSON）',
  remind: (notes) => `有 ${notes} 条自己的笔记尚无备份。若清除此浏览器的数据，笔记将丢失：请保存备份。`,
  brought: (added, known, leftOut) =>
    `新增或更新：${added} 条。已有：${known} 条。属于回复或不是笔记而略去：${leftOut} 条。`,
  named: (label, beginning) => `${label}“${beginning}”`,
  badAddresses: (addresses) => `网页地址无效而略去：${listed(addresses)}。`,
  replaced: (notes) => `已由文件中较新的文字替换：${listed(notes)}。`,
  kept: (notes) => `文件中的文字并不更新，因此保留此处的文字：${listed(notes)}。`,
  saved: (saved, leftOut) =>
    `文件中有 ${saved} 条自己的笔记。${leftOut === 0 ? '' : `此类文件无法完整保存而未收入或未全部收入：${leftOut} 条。`}`,
  unknownFile: '无法读取此文件，或者它既不是自己的笔记的备份，也不是 Hypothesis 的导出文件。',
  notStored: '无法保存此文件中的笔记。浏览器的存储空间可能已满或不允许使用。一切保持原样。',
  savedForBook: (annotations, leftOut) =>
    `文件中有 ${annotations} 条批注。${leftOut === 0 ? '' : `原文已不存在而略去：${leftOut} 条。`}请在 Thorium Reader 中打开本文献的 EPUB，再导入此文件。`,
  noBook: '无法加载本文献的文本，未生成文件。',
};
