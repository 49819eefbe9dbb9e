/** Files whose ids, styles, classes and headings have the names that every object of JavaScript has. */
import {
  akomaNtoso,
  book,
  bookPackage,
  html,
  markdown,
  openPart,
  openText,
  pdf,
  plain,
  relations,
  word,
  wordParagraph,
  wordPart,
} from './formats.ts';
import type { Hostile } from './kind.ts';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

const forEach = (write: (name: string) => string) => NAMES.map(write).join('');

/** Files with such names. */
export const NAMES_OF_OBJECTS: Hostile = {
  'ids-and-classes.html': () =>
    html(
      forEach(
        (name) =>
          `<h2 id="${name}" class="${name}">${name}</h2><p><a href="#${name}" name="${name}">Dues</a> of ${name}.</p>`,
      ),
    ),
  'headings.txt': () => plain(forEach((name) => `${name}\n\nArticle ${name}\n\nDues of ${name} are paid.\n\n`)),
  'footnotes-and-references.md': () =>
    markdown(
      forEach(
        (name) =>
          `## ${name} {#${name} .${name}}\n\nDues of ${name}.[^${name}] See [${name}] and [a][${name}].\n\n[^${name}]: Paid by ${name}.\n[${name}]: #${name}\n\n`,
      ),
    ),
  'styles.docx': () =>
    word(
      forEach((name) => wordParagraph(`Dues of ${name}`, `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>`)),
      {
        'word/styles.xml': wordPart(
          'styles',
          forEach((name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`),
        ),
      },
    ),
  'styles-that-nobody-defines.docx': () =>
    word(forEach((name) => wordParagraph(`Dues of ${name}`, `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>`))),
  'lists.docx': () =>
    word(
      forEach((name) =>
        wordParagraph(
          `Dues of ${name}`,
          `<w:pPr><w:numPr><w:ilvl w:val="${name}"/><w:numId w:val="${name}"/></w:numPr></w:pPr>`,
        ),
      ),
      {
        'word/numbering.xml': wordPart(
          'numbering',
          forEach(
            (name) =>
              `<w:abstractNum w:abstractNumId="${name}"><w:lvl w:ilvl="0"><w:numFmt w:val="${name}"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="${name}"><w:abstractNumId w:val="${name}"/></w:num>`,
          ),
        ),
      },
    ),
  'bookmarks-and-footnotes.docx': () =>
    word(
      forEach(
        (name) =>
          `<w:p><w:bookmarkStart w:id="1" w:name="${name}"/><w:r><w:t>Dues of ${name}</w:t></w:r><w:r><w:footnoteReference w:id="${name}"/></w:r><w:hyperlink w:anchor="${name}"><w:r><w:t>there</w:t></w:r></w:hyperlink></w:p>`,
      ),
      {
        'word/_rels/document.xml.rels': relations(['footnotes', 'footnotes.xml']),
        'word/footnotes.xml': wordPart(
          'footnotes',
          forEach((name) => `<w:footnote w:id="${name}">${wordParagraph(`Paid by ${name}`)}</w:footnote>`),
        ),
      },
    ),
  'styles.odt': () =>
    openText(
      forEach(
        (name) =>
          `<text:p text:style-name="${name}">Dues of <text:span text:style-name="${name}">${name}</text:span></text:p>`,
      ),
      {
        'styles.xml': openPart(
          'document-styles',
          `<office:styles>${forEach((name) => `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${name}"/>`)}</office:styles>`,
        ),
      },
    ),
  'lists.odt': () =>
    openText(
      forEach(
        (name) =>
          `<text:list text:style-name="${name}"><text:list-item><text:p>Dues of ${name}</text:p></text:list-item></text:list>`,
      ),
    ),
  'items.epub': () => book('', { 'p.opf': bookPackage({ __proto__1: 'c.xhtml' }, ['__proto__1', ...NAMES]) }),
  'chapters.epub': () =>
    book('', {
      'p.opf': bookPackage(
        Object.fromEntries([['c', 'c.xhtml'], ...NAMES.map((name) => [`${name}1`, `${name}.xhtml`])]),
      ),
      ...Object.fromEntries(
        NAMES.filter((name) => name !== '__proto__').map((name) => [
          `${name}.xhtml`,
          html(`<h2 id="${name}">${name}</h2><p>Dues of ${name}.</p>`),
        ]),
      ),
    }),
  'elements-and-ids.akn.xml': () =>
    akomaNtoso(
      forEach(
        (name) =>
          `<section eId="${name}"><num>${name}</num><heading>${name}</heading><content><p><ref href="#${name}">Dues</ref> of <${name} class="${name}">${name}</${name}></p></content></section>`,
      ),
    ),
  'language.akn.xml': () => akomaNtoso('').replace('language="eng"', 'language="__proto__"'),
  'language.html': () => html('').replace('<html ', '<html lang="constructor" '),
  'roles.pdf': () =>
    pdf({
      catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 5 0 R',
      more: [
        '<< /Type /StructTreeRoot /RoleMap << /__proto__ /constructor /toString /__proto__ >> /K [6 0 R 7 0 R] >>',
        '<< /Type /StructElem /S /__proto__ /P 5 0 R /Pg 3 0 R /K [0] >>',
        '<< /Type /StructElem /S /constructor /P 5 0 R /Pg 3 0 R /K [1] >>',
      ],
    }),
  '__proto__.txt': () => plain('Dues.'),
  'constructor.md': () => markdown('Dues.'),
  'names-of-chapters/': () => ({
    '__proto__.md': markdown('Dues.'),
    'constructor.md': markdown('Paid.'),
    'toString/valueOf.md': markdown('Once.'),
    '_quarto.yml':
      '__proto__:\n  title: Hurt\nbook:\n  __proto__: {title: Hurt}\n  chapters: [__proto__.md, constructor.md, toString/valueOf.md]\n',
  }),
  'front-matter.md': () =>
    markdown('Dues.', '---\n__proto__: {title: Hurt}\nconstructor: 1\ntitle: __proto__\nlang: toString\n---\n\n'),
};
