/**
 * Brings typefaces to a page that was drawn without them. An offline copy is without this file: what is kept on the device
 * is not late.
 */
import { keepLines } from './keep-lines.ts';

/** After this, in milliseconds since the page was opened, it keeps the typefaces in which somebody reads it. */
const LATEST = 3000;

/** Fetches typefaces, and shows them together if they come soon enough. If not, the next page has them. */
export async function bring(links: readonly HTMLLinkElement[]): Promise<void> {
  const families = links.map(({ title }) => title);
  // Browsers would use those that came late for what is added to the page, beside the system's.
  for (const face of [...document.fonts])
    // Some browsers return a family in quotation marks.
    if (face.display === 'optional' && families.includes(face.family.replaceAll('"', ''))) document.fonts.delete(face);
  const early = links.map(faceOf);
  await Promise.all(early.map((face) => face.load()));
  if (performance.now() > LATEST) return;
  const others = [...document.querySelectorAll<HTMLLinkElement>('[as=font]:not([data-early])')].map(faceOf);
  keepLines(() => {
    for (const face of [...early, ...others]) document.fonts.add(face);
  });
}

const faceOf = ({ title, href, dataset }: HTMLLinkElement) => new FontFace(title, `url(${href})`, dataset);
