/** In the browser: what is said when something was copied, or could not be. */
export const words: typeof import('../en/clipboard.ts').words = {
  copied: (what) => `已复制${what}`,
  copiedBut: (what, caution) => `已复制${what}。${caution}`,
  byHand: (what) => `无法将${what}写入剪贴板，请从这里手动复制。`,
  close: '关闭',
};
