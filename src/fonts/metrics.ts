/**
 * What capsize needs to know of each font, to give a system font the measure of one of ours. The values are those of
 * `@capsizecss/metrics` 4.3.0 (MIT, by Seek, https://github.com/seek-oss/capsize), a package of 29,597 files, of which we
 * need four. They count in units of the font's em square; `xWidthAvg` is the average width of a Latin letter, weighted by
 * how often each occurs.
 */
export const SOURCE_SERIF = {
  familyName: 'Source Serif 4',
  unitsPerEm: 1000,
  ascent: 1036,
  descent: -335,
  lineGap: 0,
  xWidthAvg: 479,
};

export const SOURCE_SANS = {
  familyName: 'Source Sans 3',
  unitsPerEm: 1000,
  ascent: 1024,
  descent: -400,
  lineGap: 0,
  xWidthAvg: 418,
};

export const TIMES_NEW_ROMAN = {
  familyName: 'Times New Roman',
  unitsPerEm: 2048,
  ascent: 1825,
  descent: -443,
  lineGap: 87,
  xWidthAvg: 832,
};

export const ARIAL = {
  familyName: 'Arial',
  unitsPerEm: 2048,
  ascent: 1854,
  descent: -434,
  lineGap: 67,
  xWidthAvg: 913,
};
