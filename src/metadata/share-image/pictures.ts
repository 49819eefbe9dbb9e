/**
 * Which pages have a picture of their own: the site, each document, and each passage of the documents that `site.yaml`
 * names, if the fonts of pictures have every letter that the picture needs. Any other page uses the picture of its
 * document or of the site.
 */
import { sitePath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import { type Passage, passagesOf } from '../../core/passages.ts';
import { openingOf } from '../../core/text/opening.ts';
import { getPublication } from '../../publication.ts';
import { canDraw } from './draw.ts';
import { canDrawQuote } from './quote-card.ts';
import type { ShareImage } from './share-image.ts';

/** A picture and its place: below a document or passage, or at the root of the site if `place` is `undefined`. */
export interface Picture {
  readonly place: string | undefined;
  readonly image: ShareImage;
  /** Whether the picture shows the words of a passage, which quote-card.ts draws. */
  readonly isQuotation?: boolean;
}

/** How many letters of a passage are readable in a picture. */
const LETTERS = 700;

/** Returns every picture that can be drawn. */
export function allPictures(): Picture[] {
  const { documents } = getPublication();
  return [
    ofSite(),
    ...documents.flatMap((document) => [ofDocument(document), ...passagesOf(document).flatMap(ofPassage)]),
  ].filter(isDrawn);
}

const isDrawn = ({ image, isQuotation = false }: Picture) => (isQuotation ? canDrawQuote : canDraw)(image);

/** Returns the path of the picture for a page that has none of its own; `undefined` if it cannot be drawn. */
export const sitePicture = (): string | undefined => firstOf([ofSite()]);

/** Returns the path of the picture for a document or a section: the document's, or else the site's. */
export const documentPicture = (document: Document): string | undefined => firstOf([ofDocument(document), ofSite()]);

/** Returns the path of the picture for a passage: its own, its document's, or the site's. */
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

function ofDocument({ current, title, publisher }: Document): Picture {
  // The picture names no date, so all editions have the same.
  return { place: current, image: { title, context: publisher, publication: getPublication().site.name } };
}

/** The picture of a passage, if `site.yaml` asks for pictures of its document's passages. */
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
