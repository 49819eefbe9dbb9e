// @vitest-environment jsdom
/** Arriving by a link to words in a browser that reads them as a part of the id, as jsdom does. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { arriveAtWords } from '../../src/features/search/landing/linked-words.ts';

const PAGE = `<article><p id="i-1">Boats moor here.</p><p id="i-2">Small boats <a>moor here</a> too.</p></article>`;
const LINK = '#i-2:~:text=Small%20boats-,moor%20here';

beforeEach(() => {
  document.body.innerHTML = PAGE;
  history.replaceState(null, '', LINK);
  vi.stubGlobal('CSS', {});
});
afterEach(() => vi.unstubAllGlobals());

describe('a reader who arrives by a link to words in a browser that does not know such links', () => {
  test('comes to the paragraph', () => {
    expect(location.hash).toBe(LINK);
    arriveAtWords();
    expect(location.hash).toBe('#i-2');
  });

  test('sees exactly the words marked', () => {
    const highlights = new Map<string, Set<Range>>();
    vi.stubGlobal('CSS', { highlights });
    // A CSS highlight is a set of ranges.
    vi.stubGlobal('Highlight', function highlight(...ranges: Range[]) {
      return new Set(ranges);
    });
    arriveAtWords();
    const [range] = highlights.get('found') ?? [];
    expect(range?.toString()).toBe('moor here');
    expect(document.querySelector('#i-2')?.contains(range?.startContainer ?? null)).toBe(true);
  });

  test('reads the words if none can be marked', async () => {
    arriveAtWords();
    await expect.poll(() => document.querySelector('[role=status]')?.textContent).toContain('“moor here”');
  });

  test('gets no message if the link names no words', () => {
    document.querySelector('[role=status]')?.remove();
    history.replaceState(null, '', '#i-2:~:');
    arriveAtWords();
    expect(location.hash).toBe('#i-2');
    expect(document.querySelector('[role=status]')?.textContent ?? '').toBe('');
  });
});
