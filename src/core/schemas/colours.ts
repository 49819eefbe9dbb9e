/** A publication's colours: computes those that it does not specify, and checks that text in them can be read. */

/** A colour on a light and on a dark page, each as `#rrggbb`. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** The colours that a publication must specify: the page, text, secondary text, and the one colour besides ink. */
type Chosen = 'paper' | 'ink' | 'quiet' | 'rubric';

/** The colours that are computed from these: panels, lines, the target of a link, highlighted words. */
type Derived = 'raised' | 'rule' | 'wash' | 'highlight';

/** The colours that a publication specifies. */
export type ChosenColours = Readonly<Record<Chosen, Colour> & Partial<Record<Derived, Colour | undefined>>>;

/** Every colour of a page. */
export type Colours = Readonly<Record<Chosen | Derived, Colour>>;

/**
 * The share of the given colour in a computed one; the rest is paper. A dark page needs more of the colour to make it
 * visible.
 */
const MIXTURES = {
  raised: { of: 'ink', light: 0.03, dark: 0.06 },
  rule: { of: 'ink', light: 0.16, dark: 0.2 },
  wash: { of: 'rubric', light: 0.09, dark: 0.15 },
  highlight: { of: 'rubric', light: 0.22, dark: 0.35 },
} as const;

const SCHEMES = ['light', 'dark'] as const;

/** Returns all colours, computing those that a publication does not specify. */
export function completeColours(colours: ChosenColours): Colours {
  const derived = (name: Derived): Colour => {
    const { of, light, dark } = MIXTURES[name];
    return (
      colours[name] ?? {
        light: mix(colours[of].light, colours.paper.light, light),
        dark: mix(colours[of].dark, colours.paper.dark, dark),
      }
    );
  };
  const { paper, ink, quiet, rubric } = colours;
  return {
    paper,
    ink,
    quiet,
    rubric,
    raised: derived('raised'),
    rule: derived('rule'),
    wash: derived('wash'),
    highlight: derived('highlight'),
  };
}

/** The backgrounds on which text can appear. */
const GROUNDS = {
  ink: ['paper', 'raised', 'wash', 'highlight'],
  quiet: ['paper', 'raised', 'wash'],
  rubric: ['paper', 'raised', 'wash'],
} as const;

/** The minimum contrast of text: WCAG 2.2, 1.4.3 (AA). */
const LEAST = 4.5;

/** A text colour with too little contrast. */
export interface ColourFault {
  /** Its field below `colours`: `quiet.dark`. */
  readonly field: string;
  /** The colour, and the background on which its contrast is too low. */
  readonly found: string;
  readonly expected: string;
}

/** Returns the text colours whose contrast is below 4.5:1, each once, with the background on which it is lowest. */
export function checkColours(chosen: ChosenColours): ColourFault[] {
  const colours = completeColours(chosen);
  return SCHEMES.flatMap((scheme) =>
    (['ink', 'quiet', 'rubric'] as const).flatMap((name) => {
      const text = colours[name][scheme];
      const [least] = GROUNDS[name]
        .map((ground) => ({ ground, ratio: contrast(text, colours[ground][scheme]) }))
        .toSorted((a, b) => a.ratio - b.ratio);
      if (least === undefined || least.ratio >= LEAST) return [];
      // Rounded down, so that 4.499 does not appear as 4.5.
      const ratio = (Math.floor(least.ratio * 100) / 100).toFixed(2);
      return {
        field: `${name}.${scheme}`,
        found: `'${text}', a contrast of ${ratio}:1 with ${least.ground} '${colours[least.ground][scheme]}'`,
        expected: `at least ${LEAST}:1`,
      };
    }),
  );
}

/**
 * Returns the contrast ratio of two colours, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 *
 * @throws RangeError if one is not written as `#rrggbb`
 */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Mixes a share of one colour with the rest of another. */
function mix(colour: string, ground: string, share: number): string {
  const below = channels(ground);
  const mixed = channels(colour).map((channel, index) =>
    Math.round(channel * share + (below[index] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError(`found "${colour}", expected a colour such as "#97231c"`);
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
}
