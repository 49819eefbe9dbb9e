/** PDFs in which something is repeated: each operator that pdf.js reads in a page. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { each, type File, type Growing, type GrowingFormat } from './markup.ts';

const WORDS = 'The harbour is open for all boats of the towns on the coast, by day and by night. '.repeat(2);

/** Makes a PDF of pages with these drawings and words, and of forms that they can draw. */
function pdfFile(pages: readonly string[], forms: readonly string[] = []): File {
  const stream = (text: string, more = '') => {
    const bytes = deflateSync(text, { level: 1 });
    return `<< ${more} /Filter /FlateDecode /Length ${bytes.length} >> stream\n${bytes.toString('latin1')}\nendstream`;
  };
  const first = 4 + pages.length * 2;
  const resources = `<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << ${forms.map((_, nth) => `/X${nth} ${nth + first} 0 R`).join(' ')} >> >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, nth) => `${4 + nth * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    resources,
    ...pages.flatMap((content, nth) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources 3 0 R /Contents ${5 + nth * 2} 0 R >>`,
      stream(`BT /F 9 Tf 40 700 Td (${WORDS}) Tj ET ${content}`),
    ]),
    ...forms.map((form) => stream(form, `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources 3 0 R`)),
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, nth) => {
    const at = text.length;
    text += `${nth + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return { name: 'a.pdf', bytes: Buffer.from(text, 'latin1') };
}

/** The operators of pages with the number of their operands, as the library lists them. */
function operators(): readonly (readonly [name: string, operands: number])[] {
  const source = readFileSync(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'), 'utf8');
  const [list = ''] = /static get opMap\(\) \{[^]*?\n {2}\}/.exec(source) ?? [];
  return [...list.matchAll(/^ {6}"?([^":\s]+)"?: \{\s+id: OPS\.\w+,\s+numArgs: (\d+)/gm)].map(
    ([, name = '', operands]) => [name, Number(operands)],
  );
}

/** What operators need before them that is no number. */
const OPERANDS: Readonly<Record<string, string>> = {
  Tf: '/F 9',
  Tj: '(boat)',
  TJ: '[(bo) -50 (at)]',
  "'": '(boat)',
  '"': '1 1 (boat)',
  Do: '/X0',
  gs: '/G',
  CS: '/DeviceRGB',
  cs: '/DeviceRGB',
  ri: '/Perceptual',
  sh: '/S',
  MP: '/P',
  DP: '/P <<>>',
  BMC: '/P',
  BDC: '/P << /MCID 1 >>',
  d: '[1 2] 0',
  BI: '/W 1 /H 1 /BPC 8 /CS /G',
  ID: '',
};

const line = (nth: number, words: string) => `BT /F 9 Tf 40 ${700 - (nth % 60) * 11} Td (${words}) Tj ET `;

/**
 * pdf.js makes each saved state an heir of the one before it, and takes time for all of them: the time of a page with many
 * grows with the square of their number, until the bound of an import ends it. The trial of these bounds has such a file.
 */
const SQUARE = 'q';

const ALL: Growing = {
  ...Object.assign(
    {},
    ...operators()
      .filter(([name]) => name !== SQUARE)
      .map(([name, operands]): Growing => {
        const one = `${OPERANDS[name] ?? Array.from({ length: operands }, () => '1').join(' ')} ${name} `;
        return {
          [`${name}, side by side`]: (times) => pdfFile([one.repeat(times)], ['']),
          [`${name}, among words`]: (times) =>
            pdfFile([`BT /F 9 Tf 40 600 Td ${`${one} (boat ) Tj `.repeat(times)} ET`], ['']),
        };
      }),
  ),
  pages: (times) => pdfFile(Array.from({ length: times }, (_, nth) => line(nth, 'boat'))),
  lines: (times) => pdfFile([each(times, (nth) => line(nth, 'boat'))]),
  columns: (times) =>
    pdfFile([
      each(times, (nth) => `BT /F 9 Tf ${40 + (nth % 3) * 180} ${600 - (nth % 50) * 11} Td (boat boat boat) Tj ET `),
    ]),
  'runs of a line': (times) => pdfFile([each(times, (nth) => `BT /F 9 Tf ${40 + (nth % 500)} 600 Td (boat) Tj ET `)]),
  forms: (times) => pdfFile(['/X0 Do '.repeat(times)], ['BT /F 9 Tf 40 600 Td (boat) Tj ET']),
  'forms in forms': (times) =>
    pdfFile(
      ['/X0 Do '],
      Array.from({ length: times }, (_, nth) => `/X${nth + 1} Do `),
    ),
  colours: (times) => pdfFile([each(times, (nth) => `0.${nth} g ${line(nth, 'boat')}`)]),
};

export const PDF: GrowingFormat = { others: ALL };
