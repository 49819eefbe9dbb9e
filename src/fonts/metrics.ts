/**
 * What capsize needs to know of fonts, to give a system font the measure of one of ours. The heights are those of
 * `@capsizecss/metrics` 4.3.0 (MIT, by Seek, https://github.com/seek-oss/capsize), a package of 29,597 files, of which we
 * need four. They count in units of the font's em square.
 */

/** The weights and styles that have a system font in their place. */
export type Cut = 'regular' | 'semibold' | 'italic';

/** The heights of a font, and the average width of its letters in each cut. */
export interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /**
   * Thousandths of an em. Chromium drew 20 kB of English official text in each, as the site does (600 of ours beside the bold
   * of the system): the semibold of a serif is 1.5 % wider than its regular, but the bold of Times is 6 %.
   */
  readonly widths: Readonly<Record<Cut, number>>;
}

export const SOURCE_SERIF: Metrics = {
  unitsPerEm: 1000,
  ascent: 1036,
  descent: -335,
  lineGap: 0,
  widths: { regular: 478.4, semibold: 485.7, italic: 439.1 },
};

export const SOURCE_SANS: Metrics = {
  unitsPerEm: 1000,
  ascent: 1024,
  descent: -400,
  lineGap: 0,
  widths: { regular: 417.6, semibold: 430.1, italic: 408.3 },
};

export const TIMES_NEW_ROMAN: Metrics = {
  unitsPerEm: 2048,
  ascent: 1825,
  descent: -443,
  lineGap: 87,
  widths: { regular: 404, semibold: 430.1, italic: 405.7 },
};

export const ARIAL: Metrics = {
  unitsPerEm: 2048,
  ascent: 1854,
  descent: -434,
  lineGap: 67,
  widths: { regular: 444.4, semibold: 480.6, italic: 444.5 },
};
