/** How file formats name the counting in Han characters, whichever language they name it by. */

/** Values of `w:numFmt` in Word: ECMA-376, part 1, 17.18.59. */
export const HAN_NUMBERS_IN_WORD = /^(?:chinese|japanese|taiwanese)Counting(?:Thousand)?$/;

/** Values of `list-style-type` in style sheets: https://www.w3.org/TR/css-counter-styles-3/#limited-chinese */
export const HAN_NUMBERS_IN_CSS = [
  'cjk-ideographic',
  'simp-chinese-informal',
  'trad-chinese-informal',
  'japanese-informal',
] as const;
