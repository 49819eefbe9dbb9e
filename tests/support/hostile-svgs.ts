/** SVG pictures that would run, load or show something if they were published as they are. */

/** Writes an SVG. */
export const svg = (inner: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30.4 20.6"${more === '' ? '' : ` ${more}`}>${inner}</svg>`;

const HTML = 'xmlns:h="http://www.w3.org/1999/xhtml"';

/** By what each does: what the build says it found, and the picture. */
export const HOSTILE_SVGS: Readonly<Record<string, readonly [found: string, bytes: string | Buffer]>> = {
  'a script': ['<script>', svg('<script>alert(1)</script>')],
  'a script by another name': ['<x:script>', svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>')],
  'a page in it': ['<foreignObject>', svg('<foreignObject/>')],
  'an element of HTML': ['<h:img> and the attribute "src"', svg('<h:img src="/hostile.png"/>', HTML)],
  'an element of HTML that has a handler': [
    '<h:body> and the attribute "onload"',
    svg('<h:body onload="alert(1)"/>', HTML),
  ],
  'an element whose namespace is that of HTML': [
    '<body> and elements of the namespace "http://www.w3.org/1999/xhtml" and the attribute "onload"',
    svg('<body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/>'),
  ],
  'a root of HTML': [
    'no <svg xmlns="http://www.w3.org/2000/svg"> and <html> and elements of the namespace "http://www.w3.org/1999/xhtml"',
    '<html xmlns="http://www.w3.org/1999/xhtml"/>',
  ],
  'a movement': ['<animate> and the attribute "attributeName"', svg('<g><animate attributeName="href"/></g>')],
  'a value that is set later': ['<set>', svg('<set/>')],
  'a handler': ['the attribute "onclick"', svg('<path onclick="alert(1)"/>')],
  'a handler on itself': ['the attribute "onload"', svg('', 'onload="alert(1)"')],
  'a handler in a name space': [
    'the attribute "s:onload"',
    svg('<g xmlns:s="http://www.w3.org/2000/svg" s:onload="1"/>'),
  ],
  'a link': ['<a> and a link to " javascript:1"', svg('<a href=" javascript:1">a</a>')],
  'a picture from elsewhere': [
    'a link to "https://harbour.example/a.png"',
    svg('<image href="https://harbour.example/a.png"/>'),
  ],
  'a drawing in it that could run': [
    'a link to "data:image/svg+xml;base64,PHN2Zy8+"',
    svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'),
  ],
  'a page by the name of a picture': [
    'a link to "data:image/png;base64,PGh0bWw+"',
    svg('<image href="data:image/png;base64,PGh0bWw+"/>'),
  ],
  'a link to a picture in it': [
    '<a> and a link to "data:image/png;base64,iVBORw0KGgo="',
    svg('<a href="data:image/png;base64,iVBORw0KGgo="/>'),
  ],
  'a shape from elsewhere': ['a link to "/quay.svg#a"', svg('<use href="/quay.svg#a"/>')],
  'another base for addresses': ['the attribute "xml:base"', svg('<g xml:base="https://harbour.example/"/>')],
  'a colour from elsewhere': [
    'the attribute fill="url( \'https://harbour.example/a\')"',
    svg('<path fill="url( \'https://harbour.example/a\')"/>'),
  ],
  'a colour from elsewhere by a reference to a character': [
    'the attribute fill="url(https://harbour.example/a)"',
    svg('<path fill="ur&#108;(https://harbour.example/a)"/>'),
  ],
  'a colour from elsewhere by an escape': [
    'the attribute fill="u\\72l(https://harbour.example/a)"',
    svg('<path fill="u\\72l(https://harbour.example/a)"/>'),
  ],
  'a set of pictures from elsewhere': [
    'the attribute style="mask:image-set(\'https://harbour.example/a\' 1x)"',
    svg('<path style="mask:image-set(\'https://harbour.example/a\' 1x)"/>'),
  ],
  'a style sheet': ['<style>', svg('<style>path { fill: red }</style>')],
  'a style sheet that imports one, parted by a comment': ['<style>', svg('<style>@im/**/port "a.css";</style>')],
  'a style sheet that imports one by an escape': ['<style>', svg('<style>@\\69mport "a.css";</style>')],
  'a style sheet before it': ['the instruction <?xml-stylesheet?>', `<?xml-stylesheet href="a.css"?>${svg('')}`],
  'an instruction in it': ['the instruction <?php?>', svg('<g><?php 1?></g>')],
  'an entity': [
    "something that is not XML (Named entity isn't defined: &a; (line 1, column 100))",
    `<!DOCTYPE svg [<!ENTITY a "<g/>">]>${svg('&a;')}`,
  ],
  'an element that ends nowhere': [
    'something that is not XML (Missing end tag for element script (line 1, column 68))',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>1</svg>',
  ],
  'a declared encoding that is not UTF-8': [
    'another encoding than UTF-8',
    `<?xml version="1.0" encoding="UTF-16"?>${svg('')}`,
  ],
  'bytes that are not UTF-8': ['another encoding than UTF-8', Buffer.from(svg('<desc>caf\u00e9</desc>'), 'latin1')],
};
