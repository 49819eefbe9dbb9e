// @vitest-environment jsdom
/** Positions in a text that elements divide, by which words on a page are marked or copied. */
import { beforeEach, describe, expect, test } from 'vitest';
import { offsetIn, rangeBetween, rangeOf } from '../../src/browser/text-range.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<p id="i-1">Boats <a><b>moor</b> here</a>, by <a>night</a>.</p><p id="i-2"></p><p id="i-3">Two lines.</p>';
});

const block = (id: string) => document.getElementById(id) ?? document.body;

describe('a range by offsets', () => {
  test.each([
    [0, 5, 'Boats'],
    [6, 15, 'moor here'],
    [3, 8, 'ts mo'],
    [20, 26, 'night.'],
    [0, 26, 'Boats moor here, by night.'],
  ])('from %i to %i has the words “%s”', (start, end, words) => {
    expect(rangeOf(block('i-1'), start, end).toString()).toBe(words);
  });

  test('begins and ends in the elements of its letters', () => {
    const { startContainer, endContainer } = rangeOf(block('i-1'), 6, 10);
    expect([startContainer.parentElement?.localName, endContainer.parentElement?.localName]).toEqual(['b', 'b']);
  });

  test('may reach from one block into another', () => {
    const range = rangeBetween({ element: block('i-1'), offset: 20 }, { element: block('i-3'), offset: 3 });
    expect(range.toString()).toBe('night.Two');
  });

  test('without letters is at their place', () => {
    expect(rangeOf(block('i-2'), 0, 0).startContainer).toBe(block('i-2'));
    expect(rangeOf(block('i-1'), 26, 26).collapsed).toBe(true);
  });

  test('is refused beyond the end of the text', () => {
    expect(() => rangeOf(block('i-1'), 0, 27)).toThrow(RangeError);
    expect(() => rangeOf(block('i-2'), 1, 1)).toThrow(RangeError);
  });
});

test('an offset is found again from any place in the text', () => {
  const element = block('i-1');
  for (let at = 0; at <= element.textContent.length; at += 1) {
    const { startContainer, startOffset } = rangeOf(element, at, element.textContent.length);
    expect(offsetIn(element, startContainer, startOffset)).toBe(at);
  }
  expect(offsetIn(element, element, 2)).toBe(15);
});
