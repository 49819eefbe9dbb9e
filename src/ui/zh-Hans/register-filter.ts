/** In the browser: how many entries of the register are shown. */
export const words: typeof import('../en/register-filter.ts').words = {
  none: '没有符合条件的条目。',
  shown: (shown, all) => `显示 ${shown} 条，共 ${all} 条`,
};
