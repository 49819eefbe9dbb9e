/** A preference in what is kept: its name and its value. Anything else there is passed over, however long. */
const PREFERENCE = String.raw`/"(theme|size|notes|keys|citation|offline)":"([\w-]{1,50})"/g`;

/** How long a page waits for its style sheets, in ms. */
const SHEETS = 8000;

/**
 * The one script in the head, before anything is drawn: puts the reader's preferences on the root element, as
 * `data-theme`, `data-size` and so on (features/settings/client/preferences.ts writes them), and notes when a script of the page cannot be
 * had, for the page to say so (layouts/Page.astro).
 *
 * It asks for the site's type where that can come in time: where the network answers within a tenth of a second (`rtt`, in
 * ms; of browsers Chromium alone tells), and on further pages, whose fonts the first one has fetched (client/face.ts). Fonts
 * are optional, so that no text changes its face once it is drawn (a rare letter may, whose file is asked for with its word); Chromium draws nothing until those have come that are
 * preloaded, for a tenth of a second at most. Elsewhere no text waits, no font is on its way beside the text, and the page is
 * laid out in half of the time. That a script asks, and no rule of a style sheet, keeps fonts for paper, too: browsers forget
 * those of rules when a page is printed, and do without them where they cannot have them again at once.
 *
 * No browser draws anything until the style sheets have come that are files. Where one does not, the page is shown without
 * it after a while.
 *
 * It stands after the links to fonts, which wait for it (layouts/Page.astro).
 *
 * @param hasSheets whether the page has style sheets that are files
 */
export function firstPaintScript(hasSheets: boolean): string {
  return (
    '{const d=document,r=d.documentElement;' +
    `try{localStorage['glossator:preferences'].replace(${PREFERENCE},(_,n,v)=>r.dataset[n]=v)}catch{}` +
    // Of all elements scripts alone have `noModule`.
    "addEventListener('error',e=>{if('noModule'in e.target)r.className='unscripted'},1);" +
    (hasSheets
      ? `setTimeout(()=>{for(const l of d.querySelectorAll('[rel=stylesheet]'))l.sheet||l.remove()},${SHEETS})\n`
      : '') +
    'if(!(navigator.connection?.rtt>100)||d.referrer.startsWith(origin))' +
    "for(const l of d.querySelectorAll('[as=font]')){if('early'in l.dataset)l.media='all';" +
    'd.fonts.add(new FontFace(l.title,`url(${l.href})`,l.dataset))}}'
  );
}
