/** The kinds of document. */
export const words = {
  article: 'article',
  law: 'law',
  treaty: 'treaty',
  declaration: 'declaration',
  report: 'report',
  memorandum: 'memorandum',
  plan: 'plan',
};
