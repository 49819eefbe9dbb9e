/** In the browser: the way back to where the reader left a document. */
export const words: typeof import('../en/resume.ts').words = {
  continueAt: (label) => `从 ${label} 继续阅读`,
  whereYouWere: (label) => `从上次读到的 ${label} 继续阅读`,
  lookedUp: (label) => `${label}（后来查阅）`,
  dismiss: '不再记住此处',
  read: '已读',
};
