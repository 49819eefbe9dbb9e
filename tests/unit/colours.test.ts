import { describe, expect, test } from 'vitest';
import { checkColours, type ChosenColours, completeColours, contrast } from '../../src/core/schemas/colours.ts';
import { themeStyle } from '../../src/integrations/theme.ts';

const CHOSEN: ChosenColours = {
  paper: { light: '#ffffff', dark: '#101418' },
  ink: { light: '#1a1a1a', dark: '#e8e8e8' },
  quiet: { light: '#595959', dark: '#a8a8a8' },
  rubric: { light: '#0b4f8a', dark: '#8fc1f0' },
};

describe('an editor who chooses colours', () => {
  // The ratios are from WebAIM's contrast checker.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#abcdef', '#ABCDEF', 1],
  ])('has the contrast of %s and %s measured as WCAG measures it', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  test('gets no fault for readable colours', () => {
    expect(checkColours(CHOSEN)).toEqual([]);
  });

  test('gets one fault for each unreadable text, with its background and page', () => {
    const faint = {
      ...CHOSEN,
      quiet: { light: '#777777', dark: '#a8a8a8' },
      ink: { light: '#1a1a1a', dark: '#303030' },
    };
    const faults = checkColours(faint);
    expect(faults.map(({ field }) => field)).toEqual(['quiet.light', 'ink.dark']);
    expect(faults[0]?.found).toMatch(/^'#777777', a contrast of [34]\.\d\d:1 with (wash|raised) '#/);
    expect(faults[0]?.expected).toBe('at least 4.5:1');
  });

  test('gets a fault for a panel with unreadable text', () => {
    const raised = { light: '#8a8a8a', dark: '#1c2024' };
    const faults = checkColours({ ...CHOSEN, raised });
    expect(faults.map(({ field }) => field)).toEqual(['quiet.light', 'rubric.light']);
    for (const { found } of faults) expect(found).toContain("with raised '#8a8a8a'");
  });

  test('gets a fault even if the ratio would be enough after rounding', () => {
    const wash = { light: '#f7f7f7', dark: '#101418' };
    const [fault] = checkColours({ ...CHOSEN, wash, quiet: { light: '#727270', dark: '#a8a8a8' } });
    expect(fault?.found).toBe("'#727270', a contrast of 4.49:1 with wash '#f7f7f7'");
  });

  test('may leave out colours that follow from the others, and they lie between them', () => {
    const { raised, rule, wash, highlight } = completeColours(CHOSEN);
    for (const scheme of ['light', 'dark'] as const) {
      const onPaper = [raised, rule, wash, highlight].map((colour) => contrast(colour[scheme], CHOSEN.paper[scheme]));
      for (const ratio of onPaper) expect(ratio).toBeGreaterThan(1.02);
      for (const ratio of onPaper) expect(ratio).toBeLessThan(contrast(CHOSEN.quiet[scheme], CHOSEN.paper[scheme]));
    }
    expect(completeColours({ ...CHOSEN, rule: { light: '#cccccc', dark: '#333333' } }).rule.dark).toBe('#333333');
  });

  test('sees them on every page, light and dark, in the layer on which all others build', () => {
    const style = themeStyle(CHOSEN);
    expect(style).toMatch(/^@layer tokens \{/);
    expect(style).toContain('--rubric: light-dark(#0b4f8a, #8fc1f0);');
    expect(style.match(/light-dark/g)).toHaveLength(8);
  });
});
