/** 浏览器中将链接分享到设备上其他程序时的用语。 */
export const words: typeof import('../en/share.ts').words = {
  share: (label) => `分享 ${label}`,
  page: '分享本页',
  link: '链接',
};
