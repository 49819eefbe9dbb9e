/** The link to the page of the reader's own notes. */
import { words } from '@words/page.ts';
import { ownNotesPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import type { FeatureLink } from '../places.ts';

const links = (document: Document | undefined): FeatureLink[] =>
  document === undefined ? [{ at: 'footer', path: ownNotesPath(), name: words.ownNotes }] : [];

export default links;
