/** In the browser: the question before the reader's own notes are deleted with everything else. */
export const words: typeof import('../en/clear-own-notes.ts').words = {
  question: (notes) => `是否连同您自己的 ${notes} 条笔记一并删除？删除后无法恢复。`,
  unreadable: '是否连同您自己的笔记一并删除？此处无法读取这些笔记，删除后无法恢复。',
  keep: '保留笔记，清除其余内容',
  delete: '一并删除',
  cancel: '取消',
  clearedButNotes: '本设备上现在只保存着您自己的笔记。',
};
