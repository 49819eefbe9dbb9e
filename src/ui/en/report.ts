/** Ways to report a mistake. */
export const words = {
  report: 'Report a mistake',
  inNote: 'Report a mistake in this note',
  /** Subjects of such reports: of a passage by its label, of a note by its term. */
  passage: (title: string, label: string) => `Mistake in “${title}”, ${label}`,
  note: (term: string) => `Mistake in the note on “${term}”`,
};
