/** The text of Akoma Ntoso, and of XML that has a profile, read by saxes without a tree. */
import { SaxesParser } from 'saxes';
import { characterOf, type Profile, roleOf, whyLeftOut } from '../read/profiles/profile.ts';
import { SecondReader, type SecondReading } from './second-reading.ts';
import { XmlListNumbers } from './xml-list-numbers.ts';

/** Elements within a line of words. Any other element begins and ends a line. */
const WITHIN_WORDS =
  /^(?:a|abbr|affectedDocument|b|concept|date|def|del|doc[A-Z]\w*|docketNumber|entity|event|i|inline|ins|legislature|location|marker|mmod|mod|mref|noteRef|object|organization|person|process|quantity|quotedText|ref|rmod|role|rref|session|shortTitle|span|sub|sup|term|time|u)$/;

/** What a profile leaves out. */
const LEFT_OUT = 'left-out';

/** Elements that are counted, with the form that they have. */
const FORMS: Readonly<Record<string, 'headings' | 'items' | 'rows'>> = {
  heading: 'headings',
  item: 'items',
  point: 'items',
  li: 'items',
  tr: 'rows',
};

/** Elements in which the forms are those of a cell or of a quotation. */
const QUOTED = new Set(['td', 'th', 'quotedStructure', 'authorialNote', 'toc']);

/** What is noted of the words of elements, besides the form. */
const NOTED: Readonly<Record<string, 'links' | 'given' | 'apart'>> = {
  a: 'links',
  toc: 'links',
  num: 'given',
  td: 'apart',
  th: 'apart',
  caption: 'apart',
  quotedStructure: 'apart',
};

/**
 * Returns all text of a document, with white space between its blocks, and the forms in it. Of its metadata, only notes
 * are text; they come last. A line end in the file is a space.
 *
 * @param profile what the elements are, if they are not those of Akoma Ntoso
 */
export function textOfXml(xml: string, profile?: Profile): SecondReading {
  const body = new SecondReader();
  const lists = new XmlListNumbers(profile);
  const notes: string[] = [];
  let [description, note, leftOut] = [0, 0, 0];
  const open: { readonly name: string; readonly is: string }[] = [];
  const isOf = (name: string, attributes: Readonly<Record<string, string>>): string => {
    if (profile === undefined) return name;
    const found = { name, around: open.map((one) => one.name), attributes };
    if (whyLeftOut(profile, found) !== undefined) return LEFT_OUT;
    if (characterOf(profile, found) !== undefined) return 'span';
    return (roleOf(profile, found) ?? 'container').replace(/ .*/, '');
  };
  /** Notes stand in the metadata; those of a profile stand anywhere in the text. */
  const enter = (is: string, by: number) => {
    const isNote = profile !== undefined && is === 'note';
    if (is === 'meta' || isNote) description += by;
    if (is === 'notes' || isNote) note += by;
    if (is === LEFT_OUT) leftOut += by;
  };
  const parser = new SaxesParser();
  const put = (text: string) => {
    if (leftOut > 0) return;
    if (description === 0) body.write(text);
    else if (note > 0) notes.push(text);
  };
  parser.on('opentag', ({ name: full, attributes }) => {
    const name = full.replace(/^.*:/, '');
    const is = isOf(name, attributes);
    open.push({ name, is });
    enter(is, 1);
    lists.open(name, attributes, leftOut === 0);
    const character = profile && characterOf(profile, { name, around: [], attributes });
    if (character !== undefined) {
      put(character);
      return;
    }
    if (!WITHIN_WORDS.test(is)) put('\n');
    if (description > 0 || leftOut > 0) return;
    if (is === 'img') body.picture();
    const form = body.isIn(QUOTED) || !Object.hasOwn(FORMS, is) ? undefined : FORMS[is];
    body.begin(is, form, Object.hasOwn(NOTED, is) ? NOTED[is] : undefined);
  });
  const take = (text: string) => put(text.replace(/(?<![ \t])[ \t]*\n\s*/g, ' '));
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    const { is = '' } = open.pop() ?? {};
    lists.close();
    if (!WITHIN_WORDS.test(is)) put('\n');
    const wasBody = description === 0 && leftOut === 0;
    enter(is, -1);
    if (wasBody) body.end(is);
  });
  parser.write(xml).close();
  body.write(['\n', ...notes].join(''));
  return { ...body.result(), counted: lists.numbers };
}
