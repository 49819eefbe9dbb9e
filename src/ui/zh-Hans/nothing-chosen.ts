/** In the browser: where a reader wants to copy and has chosen nothing. */
export const words: typeof import('../en/nothing-chosen.ts').words = {
  choose: '尚未选择要复制的内容。请选中文字，或点按段落编号。',
};
