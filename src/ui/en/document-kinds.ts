/** The kinds of document. */
export const words = {
  article: 'article',
  law: 'law',
  treaty: 'treaty',
  declaration: 'declaration',
  report: 'report',
  memorandum: 'memorandum',
  plan: 'plan',
  /** Shown by a dev server, for a kind that is still to be filled in. */
  '[kind]': '[kind]',
};
