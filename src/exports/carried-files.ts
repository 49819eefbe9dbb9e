/**
 * The files of a document that its exports carry in themselves: each format has a place of its own for such an element.
 * `npm run import` takes them if the export shows the same text.
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Document } from '../core/model.ts';

/** The namespace of the element, by which an import knows it. */
const NAMESPACE = 'urn:uuid:5a2cf3a9-8a0c-4b69-9f5e-4b0f6f6a3d17';

/** Returns the element with the texts of the files. Pictures are in the export by themselves, under their names. */
export const carriedFiles = ({ files }: Document): Element =>
  x(
    'files',
    { xmlns: NAMESPACE },
    [...files].map(([name, text]) => x('file', { name }, text)),
  );
