/** Draws links to documents. */
import { documentPath } from '../core/addresses/addresses.ts';
import type { Document } from '../core/model.ts';
import { drawCompounds } from './official/draw-compounds.ts';
import { langAttributes } from './draw-language.ts';
import { type Markup, markup } from './markup.ts';

/**
 * Draws a link to a document by its name, marked with its language.
 *
 * @param href another page of the document than its front page
 */
export const drawTitleLink = (document: Document, href = documentPath(document.id)): Markup =>
  markup`<a href="${href}"${langAttributes(document.nameLanguage)}>${drawCompounds(document.name)}</a>`;
