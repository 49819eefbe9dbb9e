/** On paper: what was printed. */
export const words = {
  about: 'About this printout',
  source: (title: string, publisher: string, published: string, address: string) =>
    `${title}. ${publisher}, ${published}. ${address}`,
  /** @param name the publication's */
  ours: (name: string) => `Paragraph numbers and notes by ${name}.`,
};
