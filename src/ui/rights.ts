/** The rights in a text and in our notes on it, as every file says them. */
import { words } from '@words/exports.ts';
import type { Document, Publication } from '../core/model.ts';
import type { Sentence } from './sentence.ts';

/** On what terms the text may be used, and on what terms the notes, each as a sentence. */
export interface Rights {
  readonly text: string;
  readonly notes: string;
}

/** Whose notes they are, and under which licence. */
export type RightsInNotes = Pick<Publication['site'], 'name' | 'licence'>;

/** What is known of a licence. */
type Licence = Pick<NonNullable<Document['licence']>, 'name' | 'url'>;

/** Returns the rights as sentences. */
export const rightsOf = (document: Pick<Document, 'licence' | 'publisher'>, site: RightsInNotes): Rights => ({
  text: rightsInText(document, nameOfLicence).join('').trim(),
  notes: notesRights(site),
});

/** Returns the terms of the notes as a sentence. */
export const notesRights = (site: RightsInNotes): string => rightsInNotes(site, nameOfLicence).join('').trim();

const nameOfLicence = ({ name }: Licence): string => name;

/** Returns the terms of a text in parts of a format, after another sentence; that none are stated, if it has no licence. */
export const rightsInText = <Part>(
  { licence, publisher }: Pick<Document, 'licence' | 'publisher'>,
  draw: (licence: Licence) => Part,
): Sentence<Part> =>
  licence === undefined ? [words.unstated(publisher)] : words.reuse<Part>(draw(licence), licence.attribution);

/** Returns the terms of the notes in parts of a format, after another sentence. */
export const rightsInNotes = <Part>(
  { name, licence }: RightsInNotes,
  draw: (licence: Licence) => Part,
): Sentence<Part> => words.reuseOfNotes<Part>(name, draw(licence));
