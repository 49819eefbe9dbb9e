/** In the browser: at an address of a place that its page does not have. */
export const words: typeof import('../en/missing-place.ts').words = {
  none: (fragment) => `本页没有“${fragment}”这一处。`,
  go: (section) => `到“${section}”中查找`,
  closest: (label) => `前往最近的 ${label}`,
};
