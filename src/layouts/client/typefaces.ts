/**
 * Brings the site's typefaces to a page that was drawn without them: on a slow network, where the text does not wait, and
 * on a busy machine (docs/decisions/faces.md). The script in the head (layouts/first-paint.ts) has requested those that can
 * come in time, and has removed the links to all if the reader has to save data.
 */

/** After this, in milliseconds since the page was opened, it keeps the typefaces in which somebody reads it. */
const LATEST = 3000;

/** Brings the typefaces that the page was drawn without, all at once. */
export function bringTypefaces(): void {
  const links = [...document.querySelectorAll<HTMLLinkElement>('[as=font]')];
  if (links[0]?.media === 'all')
    new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length > 0) bringIn(lateOf(links));
    }).observe({ type: 'paint', buffered: true });
  else addEventListener('load', () => bringIn(links));
}

/** What cannot be loaded is as late as what comes too late. */
const bringIn = (links: readonly HTMLLinkElement[]) => void bring(links).catch(() => undefined);

/** Returns the links of those that were requested and are not in use, and removes these from the page. */
function lateOf(links: readonly HTMLLinkElement[]): HTMLLinkElement[] {
  const pen = document.createElement('canvas').getContext('2d');
  const late = links.filter(({ title, dataset }) => {
    if (!pen || !('early' in dataset)) return false;
    // In a font of fixed width, which a browser draws in place of one that is late, all letters are equally wide.
    pen.font = `20px "${title}", monospace`;
    return pen.measureText('i').width === pen.measureText('m').width;
  });
  const families = late.map(({ title }) => title);
  // Otherwise browsers would use them for what is added to the page, beside the system's.
  for (const face of [...document.fonts])
    // Some browsers return a family in quotation marks.
    if (face.display === 'optional' && families.includes(face.family.replaceAll('"', ''))) document.fonts.delete(face);
  return late;
}

/** Fetches typefaces, and shows them together if they come soon enough. If not, the next page has them. */
async function bring(links: readonly HTMLLinkElement[]): Promise<void> {
  if (links.length === 0) return;
  const faces = links.map(({ title, href, dataset }) => new FontFace(title, `url(${href})`, dataset));
  const early = faces.filter(({ display }) => display === 'optional');
  const [{ keepLines }] = await Promise.all([import('./keep-lines.ts'), ...early.map((face) => face.load())]);
  if (performance.now() <= LATEST)
    keepLines(() => {
      for (const face of faces) document.fonts.add(face);
    });
}
