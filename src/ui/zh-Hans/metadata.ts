/** What pages say of themselves to programs. */
export const words: typeof import('../en/metadata.ts').words = {
  termSet: (name) => `${name}：术语`,
};
