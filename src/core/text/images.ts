/** Reads pictures in official text, which are files in the document's own folder. */
import type { Image as ImageNode, Nodes } from 'mdast';
import type { Image } from '../block.ts';

/** Whether a name is that of a picture file in the document's folder. */
export const isPictureName = (name: string): boolean => /^[\w-]+(?:\.[\w-]+)*\.(?:svg|png|jpe?g)$/i.test(name);

/**
 * Reads a picture: `![What it shows](figure.svg)`.
 *
 * @param report reports what is wrong with it
 */
export function imageOf(node: ImageNode, report: (node: Nodes, message: string) => void): Image {
  const { url, alt } = node;
  if (!isPictureName(url))
    report(
      node,
      `Found an image at "${url}", expected the name of an SVG, PNG or JPEG file beside document.yaml. Put the file there and write its name.`,
    );
  if (alt === undefined || alt === null || alt.trim() === '')
    report(
      node,
      'Found an image without words for those who do not see it, expected ![what it shows](file). Describe it.',
    );
  return { file: url, alternative: alt ?? '' };
}
