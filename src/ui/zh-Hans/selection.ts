/** In the browser: the button that comes with selected official text. */
export const words: typeof import('../en/selection.ts').words = { copy: '复制、引用、链接、笔记' };
