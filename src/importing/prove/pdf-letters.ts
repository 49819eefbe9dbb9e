/** The letters of a PDF as PDFium reads them, the reader in Chromium. It shares no code with pdf.js. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** The memory of the program, which its types leave out. */
const memory = z.looseObject({ HEAPU8: z.instanceof(Uint8Array) });

/**
 * Returns the letters of each page, in the order in which the file draws them, without spaces that are only gaps.
 *
 * @throws {Refusal} if PDFium cannot open the file
 */
export async function lettersOfPages(bytes: Uint8Array): Promise<string[]> {
  const program = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const pdfium = await init({ wasmBinary: new Uint8Array(program).buffer });
  pdfium.PDFiumExt_Init();
  const place = pdfium.pdfium.wasmExports.malloc(bytes.length);
  memory.parse(pdfium.pdfium).HEAPU8.set(bytes, place);
  const file = pdfium.FPDF_LoadMemDocument(place, bytes.length, '');
  if (file === 0)
    throw new Refusal(
      'Found a PDF that its second reader, PDFium, cannot open, so that its text cannot be proved. Save it anew from a program that can open it.',
    );
  const pages = Array.from({ length: pdfium.FPDF_GetPageCount(file) }, (_, number) => {
    const page = pdfium.FPDF_LoadPage(file, number);
    const text = pdfium.FPDFText_LoadPage(page);
    const letters = Array.from({ length: pdfium.FPDFText_CountChars(text) }, (_, index) =>
      pdfium.FPDFText_IsGenerated(text, index) === 1
        ? ''
        : String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, index)),
    );
    pdfium.FPDFText_ClosePage(text);
    pdfium.FPDF_ClosePage(page);
    return letters.join('');
  });
  pdfium.FPDF_CloseDocument(file);
  return pages;
}
