/** Changes to the structures of official text, in both a section and its source. */
import { acceptContent } from './acceptance.ts';
import type { Choices, Content } from './content.ts';
import { documentFiles, wordsOf } from './new-editions.ts';

/** Blocks in the Markdown of a section file, with the lines that the source has, or might seem to have, for them. */
const BLOCKS: readonly (readonly [markup: string, lines: readonly string[]])[] = [
  ['A plain block.', ['A plain block.']],
  ['2\\. A block.', ['2. A block.']],
  ['3\\. A block.', ['3. A block.']],
  ['(a) A block;', ['(a) A block;']],
  ['(b) A block;', ['(b) A block;']],
  ['(c) A block.', ['(c) A block.']],
  ['(i) A block.', ['(i) A block.']],
  ['1. A block.', ['A block.']],
  ['1. A block.\n2. Another.', ['A block.', 'Another.']],
  ['1. A block.\n2. Another.', ['1. A block.', '2. Another.']],
  ['<Number value="2A." /> A block.', ['A block.']],
  ['<Number value="2A." /> A block.', ['2A. A block.']],
  ['<Number value="(a)" /> A block.', ['A block.']],
  ['<Number value="&lt;b&gt;" /> A block.', ['A block.']],
  ['- An item;\n- <Number value="(b)" /> an item.', ['An item;', 'an item.']],
  ['- An item;\n\n  (a) below it;\n\n  - below that.', ['An item;', '(a) below it;', 'below that.']],
  ['- (a) An item;\n\n  more of it.', ['(a) An item;', 'more of it.']],
  ['1. - - An item.', ['An item.']],
  ['-', []],
  ['### A heading', ['A heading']],
  ['## A heading', ['A heading']],
  ['###### A heading', ['A heading']],
  ['## *A* <sub>heading</sub><br />of two lines', ['A heading', 'of two lines']],
  ['## 1. A heading', ['1. A heading']],
  ['> Quoted.\n>\n> (a) And again.', ['Quoted.', '(a) And again.']],
  ['> - Quoted\n>   > twice.', ['Quoted', 'twice.']],
  ['> | a |\n> | - |\n> | b |', ['a', 'b']],
  ['| A | B |\n| - | - |\n| c | |', ['A', 'B', 'c']],
  ['| | |\n| - | - |\n| | |', []],
  ['| A |\n| - |\n| b | c |', ['A', 'b']],
  ['| A |\n| - |\n| b | c |', ['A', 'b', 'c']],
  ['| A | B |\n| - | - |\n| c |', ['A', 'B', 'c']],
  ['| A\\|B | *c* |\n| - | - |\n| <b>d</b> | `e` |', ['A|B', 'c', 'd', 'e']],
  ['| A | B |\n| - | - |\n| <Span columns="2" />c | |', ['A', 'B', 'c']],
  ['| A | B |\n| - | - |\n| <Span columns="2" />c | d |', ['A', 'B', 'c', 'd']],
  ['| A | B |\n| - | - |\n| <Span columns="3" />c | |', ['A', 'B', 'c']],
  ['| A | <Span rows="2" />B |\n| - | - |\n| c | |', ['A', 'B', 'c']],
  ['| A | B |\n| - | - |\n| <Span rows="2" columns="2" />c | |\n| | |', ['A', 'B', 'c']],
  ['| A | B |\n| - | - |\n| <Span rows="0" />c | <Span columns="1e9" />d |', ['A', 'B', 'c', 'd']],
  ['<Caption>Of a table</Caption>\n\n| A |\n| - |\n| b |', ['Of a table', 'A', 'b']],
  ['| A[^1] | <Term id="berth">berth</Term> |\n| - | - |\n| b | c |', ['A', 'berth', 'b', 'c']],
  ['![Words](quay.svg)', []],
  ['![Words](quay.svg)\n\n<Caption>Of a picture</Caption>', ['Of a picture']],
  ['![](quay.svg)', []],
  ['![Words "a" <b>](../logo.svg)', []],
  ['![Words](https://a.example/b.png "title")', []],
  ['[![Words](quay.svg)](https://a.example/)', []],
  ['<Caption>Of nothing</Caption>', ['Of nothing']],
  ['<Caption>\n\nOf nothing\n\n</Caption>', ['Of nothing']],
  ['<Signature>Somebody<br />The Office</Signature>', ['Somebody', 'The Office']],
  ['<Signature>\nSomebody\n</Signature>', ['Somebody']],
  ['<Provenance>(First read)</Provenance>', ['(First read)']],
  ['A line\\\nand a line', ['A line', 'and a line']],
  ['A line<br /><br />and a line', ['A line', '', 'and a line']],
  ['A line<br />', ['A line']],
  ['H<sub>2</sub>O, *m<sup>**2**</sup>*, [link](https://a.example/)', ['H2O, m2, link']],
  ['<sup></sup><sub>a</sub>', ['a']],
  ['Five <s>six *seven*</s> coins', ['Five six seven coins']],
  ['[*a*](mailto:me@mail.example "title"), [b](/about/)', ['a, b']],
  ['*a***b** **c*d***', ['ab cd']],
  ['A block.\n\n[^1]: A note.', ['A block.']],
];

/** Puts a block between two others of a section, and its lines in the right place of the source or a few lines off. */
export function insertBlock(content: Content, choose: Choices): void {
  const files = documentFiles(content, choose);
  if (files === undefined || files.sections.length === 0) return;
  const section = choose.of(files.sections);
  const blocks = readText(content, section).trim().split('\n\n');
  const lines = readText(content, files.source).split('\n').filter(Boolean);
  const [markup, official] = choose.of(BLOCKS);
  const at = choose.below(blocks.length);
  const line = lines.indexOf(wordsOf(blocks[at] ?? ''));
  if (line === -1) return;
  const isBefore = choose.happens(50);
  blocks.splice(isBefore ? at : at + 1, 0, markup);
  lines.splice((isBefore ? line : line + 1) + (choose.happens(90) ? 0 : 1), 0, ...official);
  write(content, choose, [section, blocks.join('\n\n')], [files.source, lines.join('\n')]);
}

/** Adds a footnote: its call among words, and its text where the source has footnotes, or nearly there. */
export function addFootnote(content: Content, choose: Choices): void {
  const files = documentFiles(content, choose);
  if (files === undefined || files.sections.length === 0) return;
  const section = choose.of(files.sections);
  const text = readText(content, section);
  const places = [...text.matchAll(/(?<=[\p{L}.,])(?=\s|$)/gmu)];
  if (places.length === 0) return;
  const { index } = choose.of(places);
  const number = choose.of(['1', '2', '3', '9', 'a', '*', '']);
  const words = choose.of(['A note.', 'A *note* of <Term id="berth">berth</Term>.', '1\\. A note.', '- A note.', '']);
  const definition = choose.happens(90) ? `\n\n[^${number}]: ${words}\n` : '';
  const lines = readText(content, files.source).split('\n').filter(Boolean);
  lines.splice(lines.length - (choose.happens(70) ? 0 : choose.below(3)), 0, wordsOf(words));
  write(
    content,
    choose,
    [section, `${text.slice(0, index)}[^${number}]${text.slice(index)}${definition}`],
    [files.source, lines.join('\n')],
  );
}

const NUMBERS = ['1.', '2.', '3.', '9.', '(a)', '(b)', '(c)', '(i)', '(ii)', '(v)', '(1)', '١.', '一、', '1.1', '0.'];

/** Gives a paragraph another official number, and sometimes a reason why it is out of sequence. */
export function renumber(content: Content, choose: Choices): void {
  const files = documentFiles(content, choose);
  if (files === undefined || files.sections.length === 0) return;
  const section = choose.of(files.sections);
  const text = readText(content, section);
  const numbered = [...text.matchAll(/^(?:\d+\\?\.|\(\w+\)|<Number value="[^"]*" \/>) (.+)$/gm)];
  if (numbered.length === 0) return;
  const { 0: old, 1: rest = '', index } = choose.of(numbered);
  const number = choose.of(NUMBERS);
  const escaped = old.startsWith('<') ? `<Number value="${number}" />` : number.replace(/\.$/, '\\.');
  const source = readText(content, files.source);
  const before = wordsOf(old);
  const after = old.startsWith('<') ? wordsOf(rest) : `${number} ${wordsOf(rest)}`;
  const document = files.source.replace(/source\.txt$/, 'document.yaml');
  const slug = section.replace(/^.*\/|\.mdx$/g, '');
  const reason = choose.happens(50)
    ? `outOfSequence:\n  - section: ${slug}\n    number: '${number}'\n    reason: So it is.\n`
    : '';
  write(
    content,
    choose,
    [section, `${text.slice(0, index)}${escaped} ${rest}${text.slice(index + old.length)}`],
    [files.source, source.replace(before, () => after)],
    [document, `${readText(content, document)}${reason}`],
  );
}

const readText = (content: Content, name: string) => content.get(name)?.toString('utf8') ?? '';

/** Writes files, and usually accepts the changes. */
function write(content: Content, choose: Choices, ...files: readonly (readonly [name: string, text: string])[]): void {
  for (const [name, text] of files) content.set(name, Buffer.from(text));
  if (choose.happens(80)) acceptContent(content, choose);
}
