/**
 * The one script in the head, before anything is drawn: puts the reader's preferences on the root element, as
 * `data-theme`, `data-size` and so on (scripts/preferences.ts writes them), and notes when a script of the page cannot be
 * had, for the page to say so (layouts/Page.astro).
 *
 * Chromium draws nothing, for a tenth of a second at most, until fonts have come that are preloaded in the head. Those who
 * come from another page of the site, or have it for reading offline, have them already and get them at once; for others
 * the text does not wait (layouts/Page.astro has the fonts in the body, too).
 *
 * @param fonts addresses of the fonts
 */
export function firstPaintScript(fonts: readonly string[]): string {
  return (
    '{const d=document,r=d.documentElement;' +
    "try{Object.assign(r.dataset,JSON.parse(localStorage.getItem('glossator:preferences')))}catch{}" +
    "addEventListener('error',({target})=>{if(target.localName=='script')r.className='unscripted'},true);" +
    'if(d.referrer.startsWith(location.origin)||navigator.serviceWorker?.controller)' +
    `for(const href of ${JSON.stringify(fonts)})` +
    "d.head.append(Object.assign(d.createElement('link'),{rel:'preload',as:'font',crossOrigin:'',href}))}"
  );
}
