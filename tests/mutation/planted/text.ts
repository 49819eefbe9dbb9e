/** Changes to official text and its styles. */
import type { Planted } from './planted.ts';

const PAINTED = { tests: ['trials/painted.trial.ts'], only: 'harbour-code' } as const;
const OFFICIAL = 'features/official/official.css';
const PASSAGE = 'features/passage/passage.css';
const DRAWN = ['site/structure.test.ts', 'site/official-text.test.ts', 'browser/structure.test.ts'] as const;

export const TEXT: readonly Planted[] = [
  {
    what: 'the picture of another caption',
    file: 'html/official/draw-blocks.ts',
    from: 'imagePath(page.document, image.file)',
    to: "imagePath(page.document, image.file.replace('lamp.png', 'quay.svg'))",
    tests: DRAWN,
  },
  {
    what: 'a description of a picture without its end',
    file: 'html/official/draw-blocks.ts',
    from: 'alt="${image.alternative}"',
    to: 'alt="${image.alternative.slice(0, -1)}"',
    tests: DRAWN,
  },
  {
    what: 'a mark without words, which are beside it',
    file: 'html/official/draw-words.ts',
    from: 'aria-describedby="${glossId(id)}">${inside()}</a>`',
    to: 'aria-describedby="${glossId(id)}"></a>${inside()}`',
    tests: ['site/terms.test.ts', 'site/annotations.test.ts', 'browser/terms.test.ts'],
  },
  {
    what: 'a mark that is described by the gloss of another term',
    file: 'html/official/draw-words.ts',
    from: 'aria-describedby="${glossId(id)}"',
    to: 'aria-describedby="${glossId([...page.marked][0] ?? id)}"',
    tests: ['site/terms.test.ts', 'site/links.test.ts'],
  },
  {
    what: 'a link of the text that leads elsewhere',
    file: 'html/official/draw-words.ts',
    from: '<a href="${address}">',
    to: '<a href="${new URL(address).origin}">',
    tests: DRAWN,
  },
  {
    what: 'a reference that leads to the section of its place',
    file: 'html/official/draw-words.ts',
    from: 'targetPath(document, target);',
    to: 'targetPath(document, { ...target, id: undefined });',
    tests: ['site/references.test.ts'],
  },
  {
    what: 'the number of another footnote',
    file: 'html/official/draw-words.ts',
    from: 'aria-label="${name}" data-label="${marker}"',
    to: 'aria-label="${name}" data-label="${nth}"',
    tests: DRAWN,
  },
  {
    what: 'a point without its official number',
    file: 'html/official/draw-alike.ts',
    from: 'shown: marker }',
    to: "shown: '' }",
    tests: DRAWN,
  },
  {
    what: 'a paragraph with the label of its id',
    file: 'html/official/draw-numbers.ts',
    from: '${name} data-label="${shown}"',
    to: '${name} data-label="${whose === \'ours\' ? id : shown}"',
    tests: ['site/official-text.test.ts'],
  },
  {
    what: 'a heading cell as a plain one',
    file: 'html/official/draw-alike.ts',
    from: "isHeader && block !== undefined ? 'th' : 'td'",
    to: "'td'",
    tests: ['unit/draw-table.test.ts', ...DRAWN],
  },
  {
    what: '“Not: ” before a paragraph',
    file: OFFICIAL,
    from: '  .numbered p {\n    font-size',
    to: "  .numbered p::before {\n    content: 'Not: ';\n  }\n\n  .numbered p {\n    font-size",
    ...PAINTED,
  },
  {
    what: 'capitals throughout',
    file: OFFICIAL,
    from: '    font-size: var(--size);\n',
    to: '    font-size: var(--size);\n    text-transform: uppercase;\n',
    ...PAINTED,
  },
  {
    what: 'no line after the third',
    file: OFFICIAL,
    from: '    font-size: var(--size);\n',
    to: '    font-size: var(--size);\n    display: -webkit-box;\n    -webkit-box-orient: vertical;\n    -webkit-line-clamp: 3;\n    overflow: hidden;\n',
    ...PAINTED,
  },
  {
    what: 'no emphasis on the pages of passages',
    file: PASSAGE,
    from: '  .call::before {',
    to: '  article em {\n    display: none;\n  }\n\n  .call::before {',
    ...PAINTED,
  },
  {
    what: 'emphasis in the colour of the paper',
    file: PASSAGE,
    from: '  .call::before {',
    to: '  article em {\n    color: var(--paper);\n  }\n\n  .call::before {',
    ...PAINTED,
  },
  {
    what: 'a cover over the text',
    file: OFFICIAL,
    from: '  .former-paragraphs {',
    to: '  article {\n    position: relative;\n  }\n\n  article::after {\n    content: "";\n    position: absolute;\n    inset: 0;\n    background: var(--paper);\n  }\n\n  .former-paragraphs {',
    ...PAINTED,
  },
  {
    what: 'paragraphs in reverse',
    file: OFFICIAL,
    from: '  .former-paragraphs {',
    to: '  article {\n    display: flex;\n    flex-direction: column-reverse;\n  }\n\n  .former-paragraphs {',
    ...PAINTED,
  },
  {
    what: 'white words on paper',
    file: 'styles/print.css',
    from: '--ink: black;',
    to: '--ink: white;',
    ...PAINTED,
  },
  {
    what: 'pale words on paper from a dark screen',
    file: PASSAGE,
    from: '      color-scheme: light;\n',
    to: '      color-scheme: dark;\n',
    ...PAINTED,
  },
];
