/** How the numbers are written of a list that Markdown counts. */
import type { NumberStyle } from '../numbers/styles.ts';

/** The style of a list that Markdown counts: that of its level. Outermost it is "1.", if the text writes any number so. */
export function styleOfList(styles: readonly NumberStyle[], depth: number): NumberStyle {
  const own = styles[depth] ?? PLAIN;
  return (depth === 0 && !isDecimal(own) ? styles.find(({ sample }) => sample === PLAIN.sample) : undefined) ?? own;
}

const isDecimal = ({ counter }: NumberStyle): boolean => /^\d+$/.test(counter.write(1));

/** How Markdown writes the numbers that it counts. */
const PLAIN: NumberStyle = {
  sample: '1.',
  before: '',
  counter: { pattern: String.raw`\d+`, valueOf: Number, write: String },
  after: '.',
  inHeading: false,
};
