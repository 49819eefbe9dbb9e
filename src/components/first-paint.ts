/**
 * The one script in the head, before anything is drawn: puts the reader's preferences on the root element, as
 * `data-theme`, `data-size` and so on (scripts/preferences.ts writes them), and notes when a script of the page cannot be
 * had, for the page to say so (layouts/Page.astro).
 */
export const FIRST_PAINT_SCRIPT =
  "try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem('glossator:preferences')))}catch{}" +
  "addEventListener('error',({target})=>{if(target.localName=='script')document.documentElement.className='unscripted'},true)";
