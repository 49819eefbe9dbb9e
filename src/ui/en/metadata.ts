/** What pages say of themselves to programs. */
export const words = {
  /** @param name the publication's */
  termSet: (name: string) => `${name}: terms of art`,
};
