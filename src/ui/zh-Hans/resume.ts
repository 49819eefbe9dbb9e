/** In the browser: the way back to where the reader left a document. */
export const words: typeof import('../en/resume.ts').words = {
  continueAt: (label) => `从 ${label} 继续阅读`,
  dismiss: '忽略',
  read: '已读',
};
