// @vitest-environment jsdom
import fc from 'fast-check';
import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { joined, quoteInContext } from '../../src/exports/text-quote.ts';
import { addressOf } from '../../src/features/copy/client/passage-address.ts';
import { selectedPassage } from '../../src/features/copy/client/passage.ts';
import { offsetIn, rangeOf } from '../../src/browser/text-range.ts';
import { arriveAtWords } from '../../src/features/search/landing/linked-words.ts';
import { anyString, hostileText, runs } from '../support/properties.ts';

// jsdom cannot mark words, and neither can some browsers, but the page still says which words these are.
vi.stubGlobal('CSS', {});
const { markWords } = await import('../../src/features/search/landing/marks.ts');

/** A text that could be published, without words of a thousand letters, and two ordered offsets into it. */
const published = hostileText.filter((text) => !/\S{1000}/.test(text));
const stretches = fc.tuple(published, fc.nat(200), fc.nat(200)).map(([text, a, b]) => {
  const [start = 0, end = 0] = [a, b].map((at) => at % (text.length + 1)).toSorted((one, other) => one - other);
  return { text, start, end };
});

beforeEach(() => {
  history.replaceState(null, '', '/charter/i/');
});

/** Makes a page of official text whose blocks are divided into elements at random. */
function show(...texts: readonly string[]): HTMLElement[] {
  document.body.innerHTML = '<main><article></article></main>';
  const blocks = texts.map((text, index) => {
    const block = document.createElement('p');
    block.id = `i-${index + 1}`;
    const middle = Math.floor(text.length / 2);
    const mark = document.createElement('a');
    mark.append(text.slice(middle, middle + 5));
    block.append(text.slice(0, middle), mark, text.slice(middle + 5));
    return block;
  });
  document.querySelector('article')?.append(...blocks);
  return blocks;
}

describe('whatever a text holds', () => {
  test('a quotation of it is found in it, in its context', () => {
    fc.assert(
      fc.property(stretches, fc.array(hostileText, { maxLength: 3 }), ({ text, start, end }, others) => {
        const { exact, prefix, suffix } = quoteInContext(text, start, end, joined([text, ...others]));
        expect(exact).toBe(text.slice(start, end));
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      }),
      runs(1000),
    );
  });

  test('a range of it has the right words', () => {
    fc.assert(
      fc.property(stretches, ({ text, start, end }) => {
        const [block] = show(text);
        if (block === undefined || start === end) return;
        const range = rangeOf(block, start, end);
        expect(range.toString()).toBe(text.slice(start, end));
        expect(offsetIn(block, range.startContainer, range.startOffset)).toBe(start);
        expect(offsetIn(block, range.endContainer, range.endOffset)).toBe(end);
      }),
      runs(1000),
    );
  });

  test('a selection has an address that gives the same words', () => {
    fc.assert(
      fc.property(stretches, ({ text, start, end }) => {
        const [block] = show(text, text);
        if (block === undefined || start === end) return;
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(rangeOf(block, start, end));
        const passage = selectedPassage();
        if (passage === undefined) return;
        expect(text).toContain(passage.texts.join(''));
        const { address, marksWords } = addressOf(passage);
        const url = new URL(address);
        expect(url.origin + url.pathname).toBe(location.href);
        if (!marksWords) return;
        const [directive] = parseFragmentDirectives(getFragmentDirectives(url.hash)).text ?? [];
        const [found] = directive === undefined ? [] : processTextFragmentDirective(directive);
        expect(found?.toString()).toBe(passage.texts.join(''));
      }),
      runs(300),
    );
  });
});

describe('whatever an address says', () => {
  test('a reader arrives at the page, and sees parts of the address only as text', () => {
    const hashes = fc.oneof(
      anyString,
      fc.constantFrom('%', '%E0%A4%A', 'text=', 'text=,', 'text=a-,', 'text=a,-b', 'text=a&text=b', 'text=%00', '-,-'),
      anyString.map((words) => `text=${encodeURIComponent(words.toWellFormed())}`),
    );
    fc.assert(
      fc.property(hashes, hostileText, (directive, text) => {
        show(text, '<b>boats</b> moor here');
        history.replaceState(null, '', `/charter/i/#i-1:~:${directive}`);
        arriveAtWords();
        expect(location.hash).not.toContain(':~:');
        expect(document.querySelectorAll('b, script, img')).toHaveLength(0);
      }),
      runs(500),
    );
  });

  test('words are marked only where they are in the text', () => {
    fc.assert(
      fc.property(anyString, fc.array(anyString, { maxLength: 2 }), hostileText, (query, instead, text) => {
        const [block] = show(text);
        if (block === undefined) return;
        const marked = markWords(block, query, instead);
        for (const range of marked) expect(text).toContain(range.toString());
        expect(block.textContent).toBe(text);
      }),
      runs(1000),
    );
  });
});
