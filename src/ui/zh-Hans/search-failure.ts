/** 检索无法加载时的提示。 */
export const words: typeof import('../en/search-failure.ts').words = {
  failed: '检索功能未能加载，请检查网络连接。',
  tryAgain: '重试',
};
