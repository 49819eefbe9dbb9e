/** Gives a font another family name: https://learn.microsoft.com/typography/opentype/spec/name */

/** Names by their numbers, as the table `name` has them. */
export const COPYRIGHT = 0;
export const LICENCE = 13;
export const LICENCE_ADDRESS = 14;
const FAMILY = 1;
const STYLE = 2;
const FULL = 4;
const POSTSCRIPT = 6;

/** The version of the whole font, and other names of the family and its styles. A font need not have any of them. */
const OTHER_NAMES: readonly number[] = [3, 5, 16, 17, 20, 21, 22, 25];

/** A record of the table: for which system, in which language, which name, and the name. */
interface NameRecord {
  readonly system: Buffer;
  readonly id: number;
  readonly text: Buffer;
}

/** Lengths in bytes: what stands before the list of tables or records, and an entry of it. */
const HEAD = { tables: 12, names: 6 } as const;
const ENTRY = { table: 16, name: 12 } as const;

/** The sum of a whole font, less which the table `head` has the sum of its own. */
const WHOLE = 0xb1b0afba;

/**
 * Returns a font with other names, which are in UTF-16: all that name its family. The copyright, the licence and the
 * names of axes stay.
 *
 * @param font TrueType (sfnt)
 * @throws RangeError if the file is cut off
 */
export function renameFont(font: Uint8Array, family: string): Buffer {
  const tables = tablesOf(Buffer.from(font)).map(({ tag, data }) => ({
    tag,
    data: tag === 'name' ? withFamily(data, family) : data,
  }));
  const file = writeFont(Buffer.from(font.subarray(0, HEAD.tables)), tables);
  const head = tablesOf(file).find(({ tag }) => tag === 'head');
  head?.data.writeUInt32BE(0, 8);
  head?.data.writeUInt32BE((WHOLE - sumOf(file)) >>> 0, 8);
  return file;
}

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

/** The tables of a font, in the order of the file. Their data are parts of the font itself. */
function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = HEAD.tables + ENTRY.table * index;
    const begin = font.readUInt32BE(at + 8);
    return { tag: font.toString('latin1', at, at + 4), data: font.subarray(begin, begin + font.readUInt32BE(at + 12)) };
  });
}

function writeFont(head: Buffer, tables: readonly Table[]): Buffer {
  let begin = HEAD.tables + ENTRY.table * tables.length;
  const entries = tables.map(({ tag, data }) => {
    const entry = Buffer.alloc(ENTRY.table);
    entry.write(tag, 'latin1');
    entry.writeUInt32BE(sumOf(data), 4);
    entry.writeUInt32BE(begin, 8);
    entry.writeUInt32BE(data.length, 12);
    begin += data.length + padding(data).length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...tables.flatMap(({ data }) => [data, padding(data)])]);
}

/** Tables begin at a multiple of four bytes. */
const padding = ({ length }: Buffer) => Buffer.alloc(-length & 3);

/** The sum of the file's numbers of four bytes. */
function sumOf(data: Buffer): number {
  const whole = Buffer.concat([data, padding(data)]);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

function withFamily(table: Buffer, family: string): Buffer {
  const records = recordsOf(table).filter(({ id }) => !OTHER_NAMES.includes(id));
  const style = records.find(({ id }) => id === STYLE)?.text ?? Buffer.alloc(0);
  const own = new Map([
    [FAMILY, utf16(family)],
    [FULL, Buffer.concat([utf16(`${family} `), style])],
    [POSTSCRIPT, Buffer.concat([utf16(`${family.replaceAll(' ', '')}-`), style])],
  ]);
  return writeNames(records.map((record) => ({ ...record, text: own.get(record.id) ?? record.text })));
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();

function recordsOf(table: Buffer): NameRecord[] {
  const texts = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = HEAD.names + ENTRY.name * index;
    const begin = texts + table.readUInt16BE(at + 10);
    return {
      system: table.subarray(at, at + 6),
      id: table.readUInt16BE(at + 6),
      text: table.subarray(begin, begin + table.readUInt16BE(at + 8)),
    };
  });
}

function writeNames(records: readonly NameRecord[]): Buffer {
  const head = Buffer.alloc(HEAD.names);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(HEAD.names + ENTRY.name * records.length, 4);
  let begin = 0;
  const entries = records.map(({ system, id, text }) => {
    const entry = Buffer.alloc(ENTRY.name);
    system.copy(entry);
    entry.writeUInt16BE(id, 6);
    entry.writeUInt16BE(text.length, 8);
    entry.writeUInt16BE(begin, 10);
    begin += text.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...records.map(({ text }) => text)]);
}
