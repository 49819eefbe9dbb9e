/** In dev, of documents and terms that are not published yet. */
export const words = {
  draft: 'Draft',
  whatThatIs: 'It is not published as long as its file says “draft: true”.',
};
