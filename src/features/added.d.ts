/** What pages and scripts import of features: for each place, a list (places.ts). */
declare module '@features/changes' {
  const added: readonly import('./places.ts').Places['changes'][];
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
declare module '@features/menu' {
  const added: readonly import('./places.ts').Places['menu'][];
  export default added;
}
