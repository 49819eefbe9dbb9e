// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMarkdown } from '../../src/features/own-notes/client/markdown.ts';
import { anyString, runs } from '../support/properties.ts';

function drawn(words: string): HTMLElement {
  const place = document.createElement('div');
  place.append(...drawMarkdown(words));
  return place;
}

/** How many elements are within each other. */
const depthOf = (element: Element): number => 1 + Math.max(0, ...[...element.children].map(depthOf));

describe('a reader’s note', () => {
  test('is drawn as Markdown', () => {
    expect(drawn('Why *six*?\n\n> - **Not** ~~five~~\n\n1. `one`').innerHTML).toBe(
      '<p>Why <em>six</em>?</p><blockquote><ul><li><strong>Not</strong> <del>five</del></li></ul></blockquote>' +
        '<ol><li><code>one</code></li></ol>',
    );
  });

  test('of a few thousand words in paragraphs and lists is drawn as Markdown', () => {
    const paragraph = `${'Some words, with *a few* of **those** signs. '.repeat(20)}\n\n- one\n  - two\n\n`;
    const words = paragraph.repeat(9);
    expect(words.length).toBeGreaterThan(8000);
    expect(drawn(words).querySelectorAll('em').length).toBe(180);
  });

  test.for([
    ['deep in quotations', '>'.repeat(2000)],
    ['very deep in quotations', '> '.repeat(10_000)],
    ['deep in lists', '1. '.repeat(1200)],
    ['deep in both', '> - '.repeat(13)],
    ['full of signs of emphasis', '*a_'.repeat(20_000)],
    ['full of a few signs of emphasis', '*a_'.repeat(600)],
    ['long', 'a '.repeat(6000)],
    ['of many lines', 'a\n'.repeat(600)],
  ])('that is %s is shown as it was written', ([, words = '']) => {
    expect(drawn(words).innerHTML).toBe(`<p>${words.replaceAll('>', '&gt;')}</p>`);
  });

  test('that gets deeper line by line is drawn down to a limit, and from there shown as it was written', () => {
    const words = Array.from({ length: 80 }, (_, depth) => `${'  '.repeat(depth)}- step ${depth}`).join('\n');
    const place = drawn(words);
    expect(depthOf(place)).toBeLessThan(30);
    for (let depth = 0; depth < 80; depth += 1) expect(place.textContent).toContain(`step ${depth}`);
  });

  test('is drawn whatever it holds, without an element that could run or load anything', () => {
    fc.assert(
      fc.property(fc.array(anyString, { maxLength: 4 }), fc.integer({ min: 1, max: 200 }), (parts, times) => {
        const place = drawn(parts.join('').repeat(times));
        expect(depthOf(place)).toBeLessThan(30);
        expect(
          place.querySelectorAll('script, img, iframe, object, style, [onerror], [href^="javascript" i]'),
        ).toHaveLength(0);
      }),
      runs(500),
    );
  });
});
