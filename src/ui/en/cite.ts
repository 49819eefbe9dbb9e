/** In the browser: the buttons beside a document's citations. */
export const words = {
  copyIn: (style: string) => `Copy the citation in ${style}`,
  /** What was copied, as it is told afterwards. */
  citation: 'Citation',
};
