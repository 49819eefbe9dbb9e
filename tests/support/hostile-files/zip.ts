/** Packs files, soundly or not. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip, and what is false of it. */
interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The size that the zip says it unpacks to. */
  readonly saidSize?: number;
  /** Whether the zip says that it is encrypted. */
  readonly isEncrypted?: boolean;
  /** Whether it is a symbolic link, whose content is the path that it leads to. */
  readonly isLink?: boolean;
}

/** The bits of Unix for a symbolic link that all may read. */
const LINK = 0o12_0777;

/**
 * Packs files as they are said to be, even as no program does: with names, sizes and flags that are false.
 *
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const files: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const { name, content, saidSize, isEncrypted = false, isLink = false } of entries) {
    const bytes = Buffer.from(content);
    const deflated = deflateRawSync(bytes, { level: 1 });
    const packed = isEncrypted ? deflated.map((byte) => byte ^ 0b0101_1010) : deflated;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(saidSize ?? bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(isLink ? LINK * 0x1_0000 : 0, 6);
    tail.writeUInt32LE(at, 10);
    listed.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), head, tail, Buffer.from(name));
    files.push(file);
    at += file.length;
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06'), end]);
}
