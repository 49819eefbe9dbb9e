/** Writes small PDFs for tests: letters at places of pages, with tags or without. */

/** Letters at a place, in points from the left and from the bottom of a page of 600 by 800. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'plain' | 'bold';
}

/** A tag: its role, and what is in it: other tags, or the numbers of placed letters of the page, which need not be there. */
export type Tag = readonly [role: string, ...inside: (Tag | number)[]];

/** A page. Letters that are in no tag of a tagged page are marked as artifacts, unless `hasArtifacts` is false. */
export interface PdfPage {
  readonly letters: readonly Placed[];
  readonly tags?: readonly Tag[];
  readonly hasArtifacts?: boolean;
}

const FONTS = { plain: ['F1', 'Helvetica'], bold: ['F2', 'Helvetica-Bold'] } as const;

/** Signs outside of Latin 1, as the encoding of the fonts has them. */
const SIGNS: Readonly<Record<string, string>> = { '•': '\x95', '–': '\x96', '’': '\x92' };

/** The objects of a PDF, numbered from 1. */
class Objects {
  readonly #objects: string[] = [];

  /** Adds an object, which may be given later, and returns its number. */
  add(body = ''): number {
    return this.#objects.push(body);
  }

  set(number: number, body: string): void {
    this.#objects[number - 1] = body;
  }

  file(root: number, trailer: string): Uint8Array {
    return fileOfObjects(this.#objects, root, trailer);
  }
}

/** Writes a PDF of objects, which are numbered from 1. Its trailer may have more entries. */
export function fileOfObjects(objects: readonly string[], root: number, trailer: string): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((body, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = places.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root ${root} 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Writes a PDF. Its trailer may have more entries, such as that it is encrypted, and its catalog, such as page labels. */
export function pdfOf(pages: readonly PdfPage[], { trailer = '', catalog: more = '' } = {}): Uint8Array {
  const objects = new Objects();
  const [catalog, tree, root] = [objects.add(), objects.add(), objects.add()];
  const fonts = Object.values(FONTS).map(([name, base]) => {
    const number = objects.add(`<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding >>`);
    return `/${name} ${number} 0 R`;
  });
  const outermost: number[] = [];
  const parents: string[] = [];
  const kids = pages.map(({ letters, tags = [], hasArtifacts = tags.length > 0 }, index) => {
    const [page, content] = [objects.add(), objects.add()];
    const owners = new Map<number, number>();
    const write = ([role, ...inside]: Tag, parent: number): number => {
      const number = objects.add();
      const children = inside.map((child) => {
        if (typeof child !== 'number') return `${write(child, number)} 0 R`;
        owners.set(child, number);
        return String(child);
      });
      objects.set(
        number,
        `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg ${page} 0 R /K [${children.join(' ')}] >>`,
      );
      return number;
    };
    outermost.push(...tags.map((tag) => write(tag, root)));
    const drawn = letters.map((placed, at) => {
      const mark = owners.has(at) ? `/P << /MCID ${at} >> BDC` : hasArtifacts ? '/Artifact BMC' : undefined;
      return mark === undefined ? draw(placed) : `${mark}\n${draw(placed)}\nEMC`;
    });
    const stream = drawn.join('\n');
    objects.set(content, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    objects.set(
      page,
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 600 800] /StructParents ${index} /Resources << /Font << ${fonts.join(' ')} >> >> /Contents ${content} 0 R >>`,
    );
    const contents = Math.max(-1, ...owners.keys()) + 1;
    const byLetters = Array.from({ length: contents }, (_, at) => (owners.has(at) ? `${owners.get(at)} 0 R` : 'null'));
    parents.push(`${index} [${byLetters.join(' ')}]`);
    return `${page} 0 R`;
  });
  objects.set(tree, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
  const isTagged = outermost.length > 0;
  objects.set(
    catalog,
    `<< /Type /Catalog /Pages ${tree} 0 R ${isTagged ? `/MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R` : ''} ${more} >>`,
  );
  objects.set(
    root,
    `<< /Type /StructTreeRoot /K [${outermost.map((number) => `${number} 0 R`).join(' ')}] /ParentTree << /Nums [${parents.join(' ')}] >> >>`,
  );
  return objects.file(catalog, trailer);
}

function draw({ text, x, y, size = 10, font = 'plain' }: Placed): string {
  const letters = text.replace(/[•–’]/gu, (sign) => SIGNS[sign] ?? sign).replace(/[\\()]/g, (sign) => `\\${sign}`);
  return `BT /${FONTS[font][0]} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${letters}) Tj ET`;
}

/** Places lines below each other. */
export const column = (
  lines: readonly string[],
  { x = 50, y = 700, leading = 12, ...rest }: Partial<Placed> & { leading?: number } = {},
): Placed[] => lines.map((text, index) => ({ text, x, y: y - index * leading, ...rest }));

/** Enough words for the text of a document. */
export const WORDS = [
  'Every boat that lies at the quay for more than a night pays the dues',
  'that the harbour master has written on the board beside the old crane,',
  'unless the wind keeps it there, or the master of the boat is ill.',
];

/** A page of letters. */
export const page = (...letters: (Placed | readonly Placed[])[]): PdfPage => ({ letters: letters.flat() });
