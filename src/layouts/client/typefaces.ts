/**
 * Finds out whether a page was drawn without the site's typefaces: on a slow network, where the text does not wait, and on
 * a busy machine (docs/decisions/faces.md). If so, it has them brought. The script in the head (layouts/first-paint.ts) has
 * requested those that can come in time, and has removed the links to all if the reader has to save data.
 */

/** Brings the typefaces that the page was drawn without, once it has loaded. */
export function bringTypefaces(): void {
  addEventListener('load', () => {
    const late = [...document.querySelectorAll<HTMLLinkElement>('[data-early]')].filter(isLate);
    // What cannot be loaded is as late as what comes too late.
    if (late[0]) import('./online-typefaces.ts').then(({ bring }) => bring(late)).catch(() => undefined);
  });
}

/** Whether the typeface of a link is not in use. */
function isLate({ title }: HTMLLinkElement): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  // In a font of fixed width, which a browser draws in place of one that is late, all letters are equally wide.
  pen.font = `9px ${title},monospace`;
  return pen.measureText('i').width === pen.measureText('m').width;
}
