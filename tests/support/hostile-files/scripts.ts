/** Files that would run something in a reader's browser or on the machine that builds, if they were published as they are. */
import {
  akomaNtoso,
  akomaSection,
  book,
  html,
  markdown,
  openText,
  pdf,
  plain,
  relations,
  word,
  wordParagraph,
  wordPart,
} from './formats.ts';
import type { Hostile } from './kind.ts';

/** What would be known to have run: a name that nothing of ours has. */
const RUN = 'hurt()';

const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<svg onload="${RUN}"><script>${RUN}</script><foreignObject><body onload="${RUN}"/></foreignObject><animate attributeName="href" values="javascript:${RUN}"/></svg>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:${RUN}">Dues</maction></math>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe><object data="data:text/html,<script>${RUN}</script>"></object>`,
  `<template><script>${RUN}</script></template><noscript><p title="</noscript><script>${RUN}</script>"></noscript>`,
  `<form action="javascript:${RUN}"><button formaction="javascript:${RUN}">Pay</button><input autofocus onfocus="${RUN}"></form>`,
  `<details open ontoggle="${RUN}"><summary onclick="${RUN}">Dues</summary>Paid.</details>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}"><base href="javascript:${RUN}//">`,
];

const HANDLERS = ['onclick', 'onmouseover', 'onerror', 'onanimationstart', 'onbeforetoggle'].map(
  (name) => `<p ${name}="${RUN}" style="animation:a 1s;background:url(javascript:${RUN})">Dues by ${name}.</p>`,
);

const LINKS = [
  `javascript:${RUN}`,
  ` java\tscript:${RUN}`,
  `JAVASCRIPT&colon;${RUN}`,
  `&#106;avascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  `blob:${RUN}`,
  `\u0001javascript:${RUN}`,
  `//hurt.example/`,
  `http:javascript:${RUN}`,
];

const attribute = (text: string) => text.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the format of our content would take for code. */
const EXPRESSIONS = [
  `{${RUN}}`,
  '{globalThis.hurt = 1}',
  `import hurt from 'https://hurt.example/hurt.js'`,
  `export const hurt = ${RUN};`,
  'export default hurt',
  `<Term id="berth">dues</Term>`,
  `<Hurt {...hurt} onClick={${RUN}} />`,
  `<Source n="1" />`,
  `{/* hurt */}`,
  `<></>`,
  '\\{hurt()\\}',
  '`${hurt()}`',
  '{`${hurt()}`}',
  '&#123;hurt()&#125;',
  '<!-- hurt --> <?hurt?> <![CDATA[hurt]]>',
  '::hurt[dues]{onclick=hurt()}',
  '{{hurt}} {% hurt %} <%= hurt() %> $(hurt) ${hurt()}',
];

const WORDS_AS_CODE = EXPRESSIONS.map((expression) => `${expression}\n\nDues ${expression} are paid.`).join('\n\n');
const paragraphs = (open: string, close: string) =>
  EXPRESSIONS.map(
    (expression) => `${open}${escaped(expression)}${close}${open}Dues ${escaped(expression)} are paid.${close}`,
  ).join('');

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="${RUN}"><script>${RUN}</script><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="${RUN}"/></foreignObject></svg>`;

const linkOfWord = (nth: number) =>
  `<w:p><w:hyperlink r:id="r${nth}"><w:r><w:t>Dues ${nth}</w:t></w:r></w:hyperlink></w:p>`;

/** Files with scripts. */
export const RUNS_SOMETHING: Hostile = {
  'elements-that-run.html': () => html(ELEMENTS.map((element) => `<p>Dues</p>${element}`).join('')),
  'elements-that-run.md': () =>
    markdown(ELEMENTS.map((element) => `Dues\n\n${element}\n\nPaid ${element} once.`).join('\n\n')),
  'elements-that-run.epub': () => book(ELEMENTS.slice(0, 2).join('')),
  'elements-that-run.akn.xml': () => akomaNtoso(akomaSection(ELEMENTS.slice(0, 2).join(''))),
  'elements-that-run-as-words.html': () => html(ELEMENTS.map((element) => `<p>${escaped(element)}</p>`).join('')),
  'elements-that-run-as-words.docx': () => word(ELEMENTS.map((element) => wordParagraph(escaped(element))).join('')),
  'elements-that-run-as-words.odt': () =>
    openText(ELEMENTS.map((element) => `<text:p>${escaped(element)}</text:p>`).join('')),
  'elements-that-run.txt': () => plain(ELEMENTS.join('\n\n')),
  'elements-that-run-as-words.pdf': () =>
    pdf({
      content: `BT /F 8 Tf 40 500 Td (<script>hurt\\(\\)</script> <img src=x onerror=hurt\\(\\)> {hurt\\(\\)}) Tj ET`,
    }),
  'handlers.html': () => html(HANDLERS.join('')),
  'handlers.md': () => markdown(HANDLERS.join('\n\n')),
  'handlers.epub': () => book(HANDLERS.join('')),
  'handlers-of-pictures.html': () =>
    html(
      `<p><img src="x.png" alt="A" onerror="${RUN}"><img src="x" alt='"><script>${RUN}</script>'><img src='x.png" onerror="${RUN}' alt="{${RUN}}"></p>`,
    ),
  'links-that-run.html': () => html(LINKS.map((link) => `<p><a href="${link}">Dues</a></p>`).join('')),
  'links-that-run.md': () => markdown(LINKS.map((link) => `[Dues](<${link}>) <${link}>`).join('\n\n')),
  'links-that-run.epub': () => book(LINKS.map((link) => `<p><a href="${attribute(link)}">Dues</a></p>`).join('')),
  'links-that-run.akn.xml': () =>
    akomaNtoso(
      akomaSection(
        LINKS.slice(0, 1)
          .map((link) => `<ref href="${link}">Dues</ref>`)
          .join(''),
      ),
    ),
  'links-that-run.docx': () =>
    word(LINKS.map((_, nth) => linkOfWord(nth)).join(''), {
      'word/_rels/document.xml.rels': relations(
        ...LINKS.map((link) => ['hyperlink', attribute(link.replace('\u0001', '')), 'External'] as const),
      ),
    }),
  'link-that-leads-nowhere.docx': () => word(linkOfWord(7)),
  'links-that-run.odt': () =>
    openText(
      `<text:p>${LINKS.slice(0, 1)
        .map((link) => `<text:a xlink:href="${link}">Dues</text:a>`)
        .join('')}</text:p>`,
    ),
  'code-as-words.html': () => html(paragraphs('<p>', '</p>')),
  'code-as-headings.html': () => html(paragraphs('<h2>', '</h2>')),
  'code-as-cells.html': () => html(`<table>${paragraphs('<tr><td>', '</td></tr>')}</table>`),
  'code-as-words.md': () => markdown(WORDS_AS_CODE),
  'code-as-words.txt': () => plain(WORDS_AS_CODE),
  'code-as-words.docx': () => word(paragraphs('<w:p><w:r><w:t>', '</w:t></w:r></w:p>')),
  'code-as-words.odt': () => openText(paragraphs('<text:p>', '</text:p>')),
  'code-as-words.epub': () => book(paragraphs('<p>', '</p>')),
  'code-as-words.akn.xml': () => akomaNtoso(akomaSection(paragraphs('<span>', '</span>'))),
  'code-in-footnotes.docx': () =>
    word('<w:p><w:r><w:t>Dues</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>', {
      'word/_rels/document.xml.rels': relations(['footnotes', 'footnotes.xml']),
      'word/footnotes.xml': wordPart(
        'footnotes',
        `<w:footnote w:id="2">${paragraphs('<w:p><w:r><w:t>', '</w:t></w:r></w:p>')}</w:footnote>`,
      ),
    }),
  'code-as-the-title.html': () =>
    html('').replace('Berths</title>', `&lt;/title>&lt;script>${RUN}&lt;/script> {${RUN}} "\n---\nhurt: 1</title>`),
  'code-as-metadata.docx': () =>
    word('', {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>"}\nhurt: ${escaped(RUN)} # \n- &lt;script></dc:title><dc:creator>{${RUN}}</dc:creator></cp:coreProperties>`,
    }),
  'picture-that-runs/page.html': () => ({ 'page.html': html('<p><img src="a.svg" alt="A"></p>'), 'a.svg': PICTURE }),
  'picture-that-runs.epub': () => book('<p><img src="a.svg" alt="A"/></p>', { 'a.svg': PICTURE }),
  'picture-that-runs-in-an-address.html': () =>
    html(`<p><img alt="A" src="data:image/svg+xml;base64,${Buffer.from(PICTURE).toString('base64')}"></p>`),
  'page-by-the-name-of-a-picture/page.html': () => ({
    'page.html': html('<p><img src="a.png" alt="A"></p>'),
    'a.png': `<script>${RUN}</script>`,
  }),
  'macros.docx': () => word('', { 'word/vbaProject.bin': 'Sub AutoOpen()\nhurt\nEnd Sub' }),
};
