/**
 * Settles what the library leaves to chance or gets wrong in a Word file, so that the same document gives the same bytes:
 * it names links at random, counts bookmarks over all files, writes the time, and counts footnotes that have a number of
 * their own.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WORD_STYLES } from '../../core/addresses/word-file.ts';

/** The languages by which Word chooses the fonts of the theme. */
interface Fonts {
  readonly language: string;
  /** The language with a region, as Word wants it for East Asian ones. */
  readonly eastAsian: string;
}

/** The earliest date that a packed file can have. Each file in it has this one. */
const DATE = new Date(1980, 0, 1);

/**
 * A part with data of a program of one's own, which word processors keep as it is: ISO/IEC 29500-1, 15.2.5. Its name is one
 * of those that Word itself gives.
 */
const CARRIED = 'customXml/item1.xml';

/**
 * Returns the bytes of a Word file with everything settled.
 *
 * @param carried the XML that it carries in itself
 */
export function settled(packed: Uint8Array, carried: string, fonts: Fonts): Uint8Array<ArrayBuffer> {
  const parts = new Map(Object.entries(unzipSync(packed)));
  const change = (name: string, edit: (xml: string) => string) => {
    const part = parts.get(name);
    if (part !== undefined) parts.set(name, strToU8(edit(strFromU8(part))));
  };
  for (const part of ['document', 'footnotes']) {
    const names = relationshipsIn(strFromU8(parts.get(`word/_rels/${part}.xml.rels`) ?? new Uint8Array()));
    const renamed = (xml: string) =>
      xml.replace(/(\s(?:Id|r:id|r:embed|r:link)=")([^"]+)"/g, (whole, start: string, id: string) =>
        names.has(id) ? `${start}${names.get(id)}"` : whole,
      );
    change(`word/_rels/${part}.xml.rels`, renamed);
    change(`word/${part}.xml`, renamed);
  }
  change('word/footnotes.xml', withoutCounts);
  const bookmarks = new Map<string, number>();
  for (const name of ['word/document.xml', 'word/footnotes.xml'])
    change(name, (xml) =>
      xml.replace(/(<w:bookmark(?:Start|End)\s[^>]*w:id=")(\d+)/g, (_, start: string, id: string) => {
        const number = bookmarks.get(id) ?? bookmarks.size + 1;
        bookmarks.set(id, number);
        return `${start}${number}`;
      }),
    );
  parts.set(CARRIED, strToU8(carried));
  change('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="carried" Type="${CUSTOM_XML}" Target="../${CARRIED}"/></Relationships>`,
    ),
  );
  change('word/settings.xml', (xml) => xml.replace('</w:settings>', `${themeFonts(fonts)}</w:settings>`));
  change('docProps/core.xml', (xml) => xml.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, ''));
  // By their names, the kinds of the parts come first, where programs look for them.
  const sorted = [...parts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: DATE, level: 9 });
}

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** New names for relationships with a name at random, by their order. */
function relationshipsIn(xml: string): ReadonlyMap<string, string> {
  const ids = [...xml.matchAll(/<Relationship\s[^>]*\bId="([^"]+)"/g)].map(([, id = '']) => id);
  return new Map(ids.map((id, index) => [id, `r${index + 1}`]));
}

/** A number that Word counts, at the beginning of a footnote. */
const COUNT = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';

/** Removes the count from separators, which have none, and from the document's own footnotes, which have a number. */
const withoutCounts = (xml: string): string =>
  xml.replace(/<w:footnote\s.*?<\/w:footnote>/gs, (note) =>
    note.includes('<w:separator/>') ||
    note.includes('<w:continuationSeparator/>') ||
    note.includes(`<w:pStyle w:val="${WORD_STYLES.footnote}"/>`)
      ? note.replace(COUNT, '')
      : note,
  );

const themeFonts = ({ language, eastAsian }: Fonts): string =>
  `<w:themeFontLang w:val="${language}" w:eastAsia="${eastAsian}" w:bidi="${language}"/>`;
