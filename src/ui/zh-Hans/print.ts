/** On paper: what was printed. */
export const words: typeof import('../en/print.ts').words = {
  about: '打印说明',
  source: (title, publisher, published, address) => ['《', title, `》，${publisher}，${published}，${address}`],
  ours: (name) => `段落编号和注释：${name}。`,
};
