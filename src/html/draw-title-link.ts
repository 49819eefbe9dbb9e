/** Draws links to documents. */
import { documentPath } from '../core/addresses/addresses.ts';
import type { Document } from '../core/model.ts';
import { drawCompounds } from './official/draw-compounds.ts';
import { langAttributes } from './draw-language.ts';
import { attribute, type Markup, markup } from './markup.ts';

/**
 * Draws a link to a document by its name, marked with its language. If the name is a part of a long title, the whole
 * title appears on pointing.
 *
 * @param href another page of the document than its front page
 */
export const drawTitleLink = (document: Document, href = documentPath(document.id)): Markup =>
  markup`<a href="${href}"${langAttributes(document.nameLanguage)}${attribute('title', cutTitleOf(document))}>${drawCompounds(document.name)}</a>`;

const cutTitleOf = ({ name, shortTitle, title }: Document) =>
  shortTitle === undefined && !name.startsWith(title) ? title : undefined;
