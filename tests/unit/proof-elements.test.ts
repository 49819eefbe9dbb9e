import { describe, expect, test } from 'vitest';
import { proofOf } from '../support/finished-site.ts';

const PAGE = 'charter/full/index.html';
const MAIN = '<main id="main">';

describe('an editor whose page has an element that was not drawn', () => {
  test.each([
    [
      'in a note',
      'What boats pay.',
      'What boats pay <counted corpus="laws">here</counted>.',
      '<counted> "here" in #note-dues',
    ],
    [
      'beside the text',
      MAIN,
      `<reading-list></reading-list>${MAIN}`,
      '<reading-list> "" outside of every element with an id',
    ],
    [
      'in a template',
      MAIN,
      `${MAIN}<template><blink>x</blink></template>`,
      '<blink> "x" outside of every element with an id',
    ],
  ])('is told which it is and where: %s', (_, words, others, told) => {
    expect(proofOf([PAGE, words, others])).toContainEqual(expect.stringContaining(`${PAGE}: Found ${told}, expected`));
  });

  test('is told nothing of the parts of a drawing or a formula', () => {
    const drawn = '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg><math><mi>x</mi></math>';
    expect(proofOf([PAGE, MAIN, drawn + MAIN]).filter((fault) => fault.includes('HTML knows'))).toEqual([]);
  });
});
