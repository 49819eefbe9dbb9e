/** In the browser: the panel of the reader's own settings and keys. */
export const words = {
  heading: 'Reading settings',
  size: 'Text size',
  sizes: { small: 'Small', normal: 'Normal', large: 'Large', largest: 'Largest' },
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  notes: 'Notes',
  officialOnly: 'Official text only, without notes and marks',
  keys: 'Keys',
  /** What the keys do. */
  search: 'Search (or Ctrl+K, ⌘K)',
  previous: 'Previous section',
  next: 'Next section',
  copy: 'Copy or cite the selection or the addressed paragraph',
  these: 'These settings',
  keysOff: 'Switch these keys off',
  notKept: 'This browser keeps nothing for this site, so that your choice holds for this page only.',
  done: 'Done',
};
