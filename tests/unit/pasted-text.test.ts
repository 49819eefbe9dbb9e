/** Texts as they are pasted to have their quotations checked: plain, Markdown, or the HTML of a page. */
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/core/quotations/paragraphs.ts';

/** The paragraphs of a text; block quotes begin with ">". */
const read = (text: string) => paragraphsOf(text).map(({ text: words, isQuoted }) => (isQuoted ? `>${words}` : words));

describe('a reader who pastes plain text', () => {
  test.each([
    ['One\ntwo\n\nthree', ['One\ntwo', 'three']],
    ['One\r\n\r\ntwo\r\rthree', ['One', 'two', 'three']],
    ['One\u{2029}\u{2029}two\u{85}\u{2028}three', ['One', 'two', 'three']],
    [' \n One \n \n', ['One']],
    ['a < b & c > d &amp; e', ['a < b & c > d &amp; e']],
    ['', []],
  ])('%j has its paragraphs apart', (text, paragraphs) => {
    expect(read(text)).toEqual(paragraphs);
  });

  test.each([
    ['So:\n> One\n> two\nAnd so', ['So:', '>One\ntwo', 'And so']],
    ['> One\n>\n> two', ['>One', '>two']],
    ['>> One\n   > two', ['>One\ntwo']],
    ['> One\n>  \n> two', ['>One', '>two']],
    ['One\n \ntwo', ['One', 'two']],
    ['    > no quote', ['> no quote']],
    ['> One\n> — Rules, II.1\n> two', ['>One', '— Rules, II.1', '>two']],
    ['> One\n— Rules', ['>One', '— Rules']],
    ['> Well-kept quays', ['>Well-kept quays']],
  ])('%j has its block quotes apart, without the line of their source', (text, paragraphs) => {
    expect(read(text)).toEqual(paragraphs);
  });

  test('gets very long paragraphs judged in pieces, parted between words where there are spaces', () => {
    const words = 'quay dues '.repeat(1000).trim();
    const pieces = read(words);
    expect(pieces.join('')).toBe(words);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(8000);
    expect(pieces.slice(1).every((piece) => piece.startsWith(' '))).toBe(true);
    expect(read('港'.repeat(8000))).toHaveLength(1);
    expect(read('港'.repeat(16_001)).map(({ length }) => length)).toEqual([8000, 8000, 1]);
  });
});

describe('a reader who pastes the HTML of a page', () => {
  test.each([
    ['<p>One</p><p>two</p>', ['One', 'two']],
    ['<p>One\n\n  <b>and</b> <I class="x">two</I></p>', ['One and two']],
    ['One<br>two<br/>three', ['One', 'two', 'three']],
    ['<h2>One</h2>two', ['One', 'two']],
    ['<p>He: <q>it is so</q></p>', ['He: “it is so”']],
    ['<blockquote><p>One</p><p>two</p></blockquote>three', ['>One', '>two', 'three']],
    ['<BLOCKQUOTE>One<blockquote>two</blockquote>three</BLOCKQUOTE>four', ['>One', '>two', '>three', 'four']],
    ['</blockquote>One<blockquote>two</blockquote>', ['One', '>two']],
    ['<p>One</p><!-- <p>not this</p> --><p>two</p>', ['One', 'two']],
    ['<html><head><title>No</title></head><body>One</body></html>', ['One']],
    ['<p>One<script>let no = 1;</script> two<style>p { }</STYLE > three</p>', ['One two three']],
    ['<!--StartFragment--><p>One <!--note-->two</p><!--EndFragment-->', ['One two']],
    ['<header>One</header><p>two</p>', ['One', 'two']],
  ])('%s', (html, paragraphs) => {
    expect(read(html).map((one) => one.replace(/\s+/gu, ' '))).toEqual(paragraphs);
  });

  test('reads characters by their names and numbers, and leaves what is none', () => {
    const named =
      '<p>&amp;&lt;&gt;&quot;&apos;&nbsp;&ldquo;&rdquo;&lsquo;&rsquo;&bdquo;&laquo;&raquo;&hellip;&mdash;&ndash;</p>';
    expect(read(named)).toEqual(['&<>"\' “”‘’„«»…—–']);
    expect(read('<p>a&shy;b &LDQUO; &#8220;&#x201C;&#X201d; &nope; &#x110000; &#1114112; &#x10FFFF; & &;</p>')).toEqual(
      ['ab “ ““” &nope; &#x110000; &#1114112; \u{10FFFF} & &;'],
    );
  });
});
