/** What pages and scripts import of features: for each place, a list (places.ts). */
declare module '@features/head' {
  const added: readonly import('./places.ts').Places['head'][];
  export default added;
}
declare module '@features/colophon' {
  const added: readonly import('./places.ts').Places['colophon'][];
  export default added;
}
declare module '@features/later-wording' {
  const added: readonly import('./places.ts').Places['later-wording'][];
  export default added;
}
declare module '@features/search-texts' {
  const added: readonly import('./places.ts').Places['search-texts'][];
  export default added;
  /** Whether any feature adds something there. Code for it is left out of a site otherwise. */
  export const isAdded: boolean;
}
declare module '@features/search-kind' {
  const added: readonly import('./places.ts').Places['search-kind'][];
  export default added;
}
declare module '@features/changes' {
  const added: readonly import('./places.ts').Places['changes'][];
  export default added;
}
declare module '@features/front' {
  const added: readonly import('./places.ts').Places['front'][];
  export default added;
}
declare module '@features/term' {
  const added: readonly import('./places.ts').Places['term'][];
  export default added;
}
declare module '@features/checked-against' {
  const added: readonly import('./places.ts').Places['checked-against'][];
  export default added;
}
declare module '@features/term-files' {
  const added: readonly import('./places.ts').Places['term-files'][];
  export default added;
}
declare module '@features/links' {
  const added: readonly import('./places.ts').Places['links'][];
  export default added;
}
declare module '@features/feeds' {
  const added: readonly import('./places.ts').Places['feeds'][];
  export default added;
}
declare module '@features/kept' {
  const added: readonly import('./places.ts').Places['kept'][];
  export default added;
}
declare module '@features/keeps-choices' {
  /** Whether any feature adds something there. Code for it is left out of a site otherwise. */
  export const isAdded: boolean;
}
declare module '@features/clearing' {
  const added: readonly import('./places.ts').Places['clearing'][];
  export default added;
}
declare module '@features/reading' {
  const added: readonly import('./places.ts').Places['reading'][];
  export default added;
}
declare module '@features/improvements' {
  const added: readonly import('./places.ts').Places['improvements'][];
  export default added;
}
declare module '@features/menu-first' {
  const added: readonly import('./places.ts').Places['menu-first'][];
  export default added;
}
declare module '@features/menu' {
  const added: readonly import('./places.ts').Places['menu'][];
  export default added;
}
declare module '@features/term-index' {
  const added: readonly import('./places.ts').Places['term-index'][];
  export default added;
}
declare module '@features/entry' {
  const added: readonly import('./places.ts').Places['entry'][];
  export default added;
}
declare module '@features/term-entry' {
  const added: readonly import('./places.ts').Places['term-entry'][];
  export default added;
}
declare module '@features/term-places' {
  const added: readonly import('./places.ts').Places['term-places'][];
  export default added;
}
declare module '@features/contents-top' {
  const added: readonly import('./places.ts').Places['contents-top'][];
  export default added;
}
declare module '@features/note' {
  const added: readonly import('./places.ts').Places['note'][];
  export default added;
}

declare module '@features/occurrence' {
  const added: readonly import('./places.ts').Places['occurrence'][];
  export default added;
}
declare module '@features/reading-style' {
  const added: readonly import('./places.ts').Places['reading-style'][];
  export default added;
}
declare module '@features/section-end' {
  const added: readonly import('./places.ts').Places['section-end'][];
  export default added;
}
declare module '@features/page' {
  const added: readonly import('./places.ts').Places['page'][];
  export default added;
}
declare module '@features/progress' {
  const added: readonly import('./places.ts').Places['progress'][];
  export default added;
}
declare module '@features/own-notes-list' {
  const added: readonly import('./places.ts').Places['own-notes-list'][];
  export default added;
}
declare module '@features/start' {
  const added: readonly import('./places.ts').Places['start'][];
  export default added;
}
declare module '@features/site-style' {
  const added: readonly import('./places.ts').Places['site-style'][];
  export default added;
}
declare module '@features/sign' {
  const added: readonly import('./places.ts').Places['sign'][];
  export default added;
}
declare module '@features/missing' {
  const added: readonly import('./places.ts').Places['missing'][];
  export default added;
}
declare module '@features/kept-choice' {
  const added: readonly import('./places.ts').Places['kept-choice'][];
  export default added;
}
declare module '@features/kept-script' {
  const added: readonly import('./places.ts').Places['kept-script'][];
  export default added;
}
declare module '@features/search-records' {
  const added: readonly import('./places.ts').Places['search-records'][];
  export default added;
}
declare module '@features/front-top' {
  const added: readonly import('./places.ts').Places['front-top'][];
  export default added;
}
declare module '@features/view-top' {
  const added: readonly import('./places.ts').Places['view-top'][];
  export default added;
}
declare module '@features/text-top' {
  const added: readonly import('./places.ts').Places['text-top'][];
  export default added;
}
declare module '@features/passage-top' {
  const added: readonly import('./places.ts').Places['passage-top'][];
  export default added;
}
declare module '@features/beside' {
  const added: readonly import('./places.ts').Places['beside'][];
  export default added;
}
declare module '@features/passage-style' {
  const added: readonly import('./places.ts').Places['passage-style'][];
  export default added;
}
declare module '@features/preview' {
  const added: readonly import('./places.ts').Places['preview'][];
  export default added;
}
declare module '@features/passage-end' {
  const added: readonly import('./places.ts').Places['passage-end'][];
  export default added;
}
