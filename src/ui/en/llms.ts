/** In `llms.txt`: what programs that read are told of the site. */
export const words = {
  /** Below the publication's name and description. */
  paragraphs:
    'Official text is shown verbatim. Every paragraph has an address of its own, below which are its words, place, citation and terms as `passage.json` and `passage.md`. Quote words exactly, with that address.',
  documents: 'Documents',
  terms: 'Terms',
  allTerms: 'All terms: names, glosses, sources and how often each is used',
  more: 'Optional',
  /** Of a document: its text paragraph by paragraph. */
  asData: (title: string) => `${title}, paragraph by paragraph`,
};
