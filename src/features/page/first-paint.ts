/** A preference in what is kept: its name and its value. Anything else there is passed over, however long. */
const PREFERENCE = String.raw`/"(theme|size|notes|keys|citation|offline)":"([\w-]{1,50})"/g`;

/** How long a page waits for its style sheets, in ms. */
const SHEETS = 8000;

/**
 * The one script in the head, before anything is drawn: puts the reader's preferences on the root element, as
 * `data-theme`, `data-size` and so on (features/settings/client/preferences.ts writes them), and notes when a script of the page cannot be
 * had, for the page to say so (layouts/Page.astro).
 *
 * Chromium draws nothing, for a tenth of a second at most, until fonts have come that are preloaded. That is worth it where
 * they can come in time: to those who have them from another page of the site, or whose network answers within that time
 * (`rtt`, in ms). Elsewhere no text waits, and fonts are fetched once they are wanted. Other browsers never wait, and have
 * no `connection`. Where fonts came too late for a page of this visit, this one does without them too (client/face.ts).
 *
 * No browser draws anything until the style sheets have come that are files. Where one does not, the page is shown without
 * it after a while.
 *
 * It stands after the links that preload fonts, which wait for it (layouts/Page.astro).
 *
 * @param hasSheets whether the page has style sheets that are files
 */
export function firstPaintScript(hasSheets: boolean): string {
  return (
    '{const d=document,r=d.documentElement;let f;' +
    `try{f=sessionStorage['glossator:face'];localStorage['glossator:preferences'].replace(${PREFERENCE},(_,n,v)=>r.dataset[n]=v)}catch{}` +
    // Of all elements scripts alone have `noModule`.
    "addEventListener('error',e=>{if('noModule'in e.target)r.className='unscripted'},1);" +
    (hasSheets
      ? `setTimeout(()=>{for(const l of d.querySelectorAll('[rel=stylesheet]'))l.sheet||l.remove()},${SHEETS})\n`
      : '') +
    "if(f)r.dataset.face='';" +
    'else if(!(navigator.connection?.rtt>100)||d.referrer.startsWith(origin))' +
    "for(const l of d.querySelectorAll('[as=font]'))l.media='all'}"
  );
}
