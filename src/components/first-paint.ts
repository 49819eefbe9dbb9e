/**
 * The one script in the head: puts the reader's preferences on the root element before anything is drawn, as
 * `data-theme`, `data-size` and so on (scripts/preferences.ts writes them).
 */
export const FIRST_PAINT_SCRIPT =
  "try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem('glossator:preferences')))}catch{}";
