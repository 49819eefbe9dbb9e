import type { ChosenColours } from './colours.ts';

/** The colours of the library, until they are read from its content. */
export const COLOURS: ChosenColours = {
  paper: { light: '#fcfaf5', dark: '#181512' },
  ink: { light: '#27201a', dark: '#e5e1d9' },
  quiet: { light: '#5f5650', dark: '#a9a49b' },
  rubric: { light: '#941d19', dark: '#f6a190' },
  raised: { light: '#f7f3eb', dark: '#24201b' },
  rule: { light: '#d8d3cc', dark: '#413c36' },
  wash: { light: '#f9e8d2', dark: '#38271e' },
  highlight: { light: '#f8dc90', dark: '#6f4f07' },
};
