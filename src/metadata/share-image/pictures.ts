/**
 * Which pages have a picture of their own: the site, each document, each passage of the documents that `site.yaml`
 * names, where the fonts of the pictures have every letter of what would stand on it. Any other page goes by its
 * document's, or the site's.
 */
import { sitePath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import { type Passage, passagesOf } from '../../core/passages.ts';
import { openingOf } from '../../core/text/opening.ts';
import { getPublication } from '../../publication.ts';
import { canDraw } from './draw.ts';
import { canDrawQuote } from './quote-card.ts';
import type { ShareImage } from './share-image.ts';

/** A picture, and where it stands: below a document or passage, or at the root of the site. */
export interface Picture {
  readonly place: string | undefined;
  readonly image: ShareImage;
  /** Whether it has the words of a passage (quote-card.ts draws it). */
  readonly isQuotation?: boolean;
}

/** How many letters of a passage can be read on a picture. */
const LETTERS = 700;

/** Every picture that can be drawn. */
export function allPictures(): Picture[] {
  const { documents } = getPublication();
  return [
    ofSite(),
    ...documents.flatMap((document) => [ofDocument(document), ...passagesOf(document).flatMap(ofPassage)]),
  ].filter(isDrawn);
}

const isDrawn = ({ image, isQuotation = false }: Picture) => (isQuotation ? canDrawQuote : canDraw)(image);

/** Path of the picture that goes with a link to a page that has none of its own; `undefined` if there is none. */
export const sitePicture = (): string | undefined => firstOf([ofSite()]);

/** Path of the picture that goes with a link to a document or a section. */
export const documentPicture = (document: Document): string | undefined => firstOf([ofDocument(document), ofSite()]);

/** Path of the picture that goes with a link to a passage: its words, or its document's. */
export const passagePicture = (passage: Passage): string | undefined =>
  firstOf([...ofPassage(passage), ofDocument(passage.document), ofSite()]);

function firstOf(pictures: readonly Picture[]): string | undefined {
  const picture = pictures.find(isDrawn);
  return picture && sitePath(`${picture.place === undefined ? '' : `${picture.place}/`}share.png`);
}

function ofSite(): Picture {
  const { tagline, lead, name } = getPublication().site;
  return { place: undefined, image: { title: tagline, context: lead, publication: name } };
}

function ofDocument({ id, title, publisher }: Document): Picture {
  return { place: id, image: { title, context: publisher, publication: getPublication().site.name } };
}

/** The words of a passage, where `site.yaml` asks for pictures of its document's. */
function ofPassage({ document, id, label, place }: Passage): Picture[] {
  const { site } = getPublication();
  if (place === undefined || !site.passagePictures.includes(document.id)) return [];
  const image = {
    title: openingOf(place.block.text, LETTERS),
    context: `${label} · ${document.title}`,
    publication: site.name,
  };
  return [{ place: `${document.id}/p/${id}`, image, isQuotation: true }];
}
