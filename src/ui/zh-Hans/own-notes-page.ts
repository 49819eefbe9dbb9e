/** The page of the reader's own notes. */
export const words: typeof import('../en/own-notes-page.ts').words = {
  heading: '自己的笔记',
  description: '您在本站文件上所做的标记和笔记，保存在您的设备上。',
  lead: '您在本站文件上标记和写下的内容，保存在本设备的此浏览器中，不会发送到任何地方。如要标记，请选中官方文字，或点按段落编号。',
  needsScript: '自己的笔记需要 JavaScript：它们只保存在您的浏览器中。',
};
