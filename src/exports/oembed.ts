/** A passage for sites that show a preview in the place of a link. https://oembed.com/ */
import { words } from '@words/passage.ts';
import { passagePath, publicAddress, sitePath } from '../core/addresses/addresses.ts';
import type { Passage } from '../core/passages.ts';
import { SHARE_IMAGE } from '../metadata/share-image/share-image.ts';
import { passagePicture } from '../metadata/share-image/pictures.ts';
import { getPublication } from '../publication.ts';
import { EMBED_WIDTH, embedHeight, embedHtml } from './embed.ts';

/** A "rich" answer: a frame that shows the passage. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/**
 * Makes the answer for a passage.
 *
 * @param site the site's origin: without it other sites cannot show the frame
 */
export function oembedOf(passage: Passage, site: URL | undefined): OEmbed {
  const { document, id, label, place } = passage;
  const text = place?.block.text ?? '';
  const picture = passagePicture(passage);
  const frame = words.frame(document.title, label);
  const address = publicAddress(passagePath(document.id, id), site);
  return {
    version: '1.0',
    type: 'rich',
    title: words.title(label, document.name, document.publisher),
    author_name: document.publisher,
    author_url: document.url,
    provider_name: getPublication().site.name,
    provider_url: publicAddress(sitePath(), site),
    html: embedHtml(address, frame, text),
    width: EMBED_WIDTH,
    height: embedHeight(frame, text),
    ...(picture === undefined
      ? {}
      : {
          thumbnail_url: publicAddress(picture, site),
          thumbnail_width: SHARE_IMAGE.width,
          thumbnail_height: SHARE_IMAGE.height,
        }),
  };
}
