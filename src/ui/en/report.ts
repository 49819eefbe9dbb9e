/** Ways to report a mistake. */
export const words = {
  report: 'Report a mistake',
  inNote: 'Report a mistake in this note',
  publication: (name: string) => `Mistake in “${name}”`,
  /** Where the publication takes no reports. */
  noAddress:
    'No address for reports is known yet. Copy this text, which says where the mistake is, and keep it until there is one.',
  /** What is copied, and what is said with it. */
  reportOn: (label: string) => `Report on ${label}`,
  nowhere: 'No address for reports is known yet.',
  /** Subjects of such reports: of a passage by its label, of a note by its term. */
  passage: (title: string, label: string) => `Mistake in “${title}”, ${label}`,
  note: (term: string) => `Mistake in the note on “${term}”`,
};
