/** In the browser: the panel of the reader's own settings and keys. */
export const words: typeof import('../en/settings.ts').words = {
  heading: '阅读设置',
  size: '字号',
  sizes: { small: '小', normal: '标准', large: '大', largest: '特大' },
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  notes: '注释',
  officialOnly: '只看官方原文，隐藏注释和标记',
  keys: '快捷键',
  search: '检索（或 Ctrl+K、⌘K）',
  previous: '上一节',
  next: '下一节',
  copy: '复制或引用所选文字，或当前网址所指的段落',
  these: '打开阅读设置',
  keysOff: '停用这些快捷键',
  notKept: '此浏览器不为本站保存任何内容，您的选择只对本页有效。',
  done: '完成',
};
