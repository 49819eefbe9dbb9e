/** The kinds of term. */
export const words = {
  concept: 'concept',
  policy: 'policy',
  institution: 'institution',
  event: 'event',
  law: 'law',
  agreement: 'agreement',
  place: 'place',
  slogan: 'slogan',
  /** A number. */
  figure: 'figure',
};
