import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byStandard, read } from '../support/plain-page.ts';
import { runs } from '../support/properties.ts';

const page = (body: string, head = '<meta charset="utf-8"><title>A &amp; B</title>') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('a page in plain markup', () => {
  test.each([
    [
      'text with marks',
      '<p id="i-1">“A <a class="term" href="#note">berth</a>” &lt;is&gt; a&#39;s <em>promise</em></p>',
    ],
    ['lists', '<ul><li>a<ol>\n<li>b</li></ol></li></ul><dl><dt>a</dt><dd>b</dd><div><dt>c</dt><dd>d</dd></div></dl>'],
    [
      'a table',
      '<table>\n<thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td><p>b</p></td></tr></tbody></table>',
    ],
    ['a drawing', '<svg viewBox="0 0 1 1"><a href="/"><title>a</title><rect x="1"></rect></a><text>b</text></svg>'],
    ['controls', '<form><label for="a">a</label><input id="a" hidden><button type="button">b</button></form>'],
    ['a script', '<script>if (1 < 2 && a) b = "<p>&amp;"</script><style>a > b { }</style>'],
  ])('is read as the standard has it: %s', (_, body) => {
    expect(read(page(body))).toEqual(byStandard(page(body)));
  });
});

describe('a page that browsers read otherwise than it is written, or that may be', () => {
  test.each([
    ['a block in a paragraph', '<p>a<div>b</div></p>'],
    ['a block within a phrase of a paragraph', '<p><span><div>b</div></span></p>'],
    ['a paragraph without end', '<p>a'],
    ['a link in a link', '<a href="/"><span><a href="/">a</a></span></a>'],
    ['a button in a button', '<button><span><button></button></span></button>'],
    ['a form in a form', '<form><div><form></form></div></form>'],
    ['a heading in a heading', '<h2>a<h3>b</h3></h2>'],
    ['phrases that overlap', '<b>a<i>b</b>c</i>'],
    ['an item beside a list', '<div><li>a</li></div>'],
    ['an entry in another', '<dl><dt>a<div><dd>b</dd></div></dt></dl>'],
    ['words between rows', '<table>a<tbody><tr><td>b</td></tr></tbody></table>'],
    ['an element between rows', '<table><tbody><p>a</p><tr><td>b</td></tr></tbody></table>'],
    ['rows without a body', '<table><tr><td>b</td></tr></table>'],
    ['a cell outside of a table', '<div><td>a</td></div>'],
    ['a comment that hides words', '<p>a<!-- b -->c</p>'],
    ['an unfinished comment', '<p>a<!-- b</p>'],
    ['an attribute twice', '<p id="a" id="b">c</p>'],
    ['attributes without quotation marks', '<p id=a>c</p>'],
    ['attributes in other quotation marks', "<p id='a'>c</p>"],
    ['capitals', '<P ID="a">c</P>'],
    ['an element that seems to end itself', '<div/>a'],
    ['a reference without end', '<p>&ltb</p>'],
    ['a reference to a space', '<p>a&nbsp;b</p>'],
    ['an ampersand by itself', '<p>a & b</p>'],
    ['an ampersand in an address', '<a href="?a&copy=b">a</a>'],
    ['a smaller-than sign by itself', '<p>a < b</p>'],
    ['a tag that nothing opened', '<p>a</p></div>'],
    ['the end of an empty element', '<p>a</br>b</p>'],
    ['an element of HTML in a drawing', '<svg><p>a</p></svg>'],
    ['a drawing in other letters', '<svg viewbox="0 0 1 1"></svg>'],
    ['an HTML element with a drawing’s attribute', '<p viewBox="0 0 1 1">a</p>'],
    ['a script that ends in capitals', '<script>a</SCRIPT><p>b</p></script>'],
    ['a script like a comment', '<script><!-- <script> </script> --></script>'],
    ['text in which nothing is a tag', '<textarea>\n<p>a</textarea>'],
    ['a text that goes on', '<plaintext><p>a</p>'],
    ['a template', '<template><tr><td>a</td></tr></template>'],
    ['another body', '<p>a</p></body><body class="b"><p>c</p>'],
    ['a character that is left out', '<p>a\0b</p>'],
    ['the end of a line as some systems write it', '<p>a\r\nb</p>'],
  ])('is left to parse5: %s', (_, body) => {
    expect(read(page(body))).toBeUndefined();
  });

  test.each([
    ['no document type', page('').replace('<!DOCTYPE html>', '')],
    ['an old document type', page('').replace('html>', 'html PUBLIC "-//W3C//DTD HTML 3.2//EN">')],
    ['a mark before it', `\uFEFF${page('')}`],
    ['no body', '<!doctype html><html><head></head></html>'],
    ['no head', '<!doctype html><html><body></body></html>'],
    ['words in its head', page('', 'a')],
    ['an element of the body in its head', page('', '<p>a</p>')],
    ['words after its end', `${page('')} a`],
    ['another page after it', page('') + page('')],
    ['its end missing', page('').replace('</html>', '')],
  ])('is left to parse5: %s', (_, html) => {
    expect(read(html)).toBeUndefined();
  });
});

/** Names of elements, with all that the standard has rules of its own for. */
const NAMES = [
  ...['a', 'b', 'body', 'br', 'button', 'caption', 'col', 'dd', 'div', 'dl', 'dt', 'em', 'form', 'frameset', 'h1'],
  ...['h2', 'head', 'hr', 'html', 'i', 'image', 'img', 'input', 'li', 'math', 'meta', 'nobr', 'noscript', 'object'],
  ...['ol', 'option', 'p', 'path', 'pre', 'rect', 'ruby', 'rt', 'section', 'select', 'span', 'svg', 'table', 'tbody'],
  ...['td', 'template', 'text', 'textarea', 'th', 'thead', 'title', 'tr', 'u', 'ul', 'x-y'],
];

/** What mostly stands in an element, so that made-up pages have tables and lists. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  ...{ ul: ['li'], ol: ['li'], dl: ['dt', 'dd', 'div'], table: ['thead', 'tbody', 'caption'] },
  ...{ thead: ['tr'], tbody: ['tr'], tr: ['td', 'th'], svg: ['path', 'rect', 'text', 'title', 'a', 'svg'] },
};

const EMPTY = new Set(['br', 'hr', 'img', 'input', 'meta']);

const attributes = fc.constantFrom('', '', '', ' id="a"', ' class="b"', ' d="M"', ' title="&lt;"', ' ID="b"', ' /');
const text = fc.constantFrom('a', ' ', '\n', 'a &amp; b', '&lt', '');

const markup = (depth: number, parent: string): fc.Arbitrary<string> => {
  if (depth === 0) return text;
  const named = (names: readonly string[]) =>
    fc
      .constantFrom(...names)
      .chain((name) =>
        EMPTY.has(name)
          ? attributes.map((written) => `<${name}${written}>`)
          : fc
              .tuple(attributes, markup(depth - 1, name), fc.integer({ min: 0, max: 40 }))
              .map(([written, within, end]) => `<${name}${written}>${within}${end === 0 ? '' : `</${name}>`}`),
      );
  const element = fc.oneof(
    { arbitrary: named(WITHIN[parent] ?? NAMES), weight: 12 },
    { arbitrary: named(NAMES), weight: 1 },
  );
  const words = WITHIN[parent] === undefined ? text : fc.constantFrom('', '\n', '', ' ', '', 'a');
  return fc.array(fc.oneof(words, element), { maxLength: 3 }).map((parts) => parts.join(''));
};

describe('any page', () => {
  test('is read as the standard has it, or left to parse5', () => {
    let plain = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((depth) => markup(depth, 'body')),
        (body) => {
          const html = page(body);
          const own = read(html);
          if (own === undefined) return;
          plain += 1;
          expect(own).toEqual(byStandard(html));
        },
      ),
      runs(20_000),
    );
    expect(plain, 'pages that were read without parse5').toBeGreaterThan(1000);
  });
});
