/** Reads the pages of a PDF by pdf.js. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { Refusal, TooLarge } from '../../refusal.ts';
import { checkLevel } from '../../size.ts';
import { withoutRadicals, withoutSpread } from './han.ts';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from './pdfjs.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Page, Pages, Run, Tag } from './runs.ts';

/** The most pages that a document may have. */
const MOST_PAGES = 1500;

/** The fewest letters a page of a document with text has on average. A scan has none, or its page numbers only. */
const FEWEST_LETTERS = 20;

/** The share of a page's height that a picture has at least; smaller ones are ornaments. */
const LEAST_PICTURE = 0.05;

/** What pdf.js needs for letters of fonts that a file does not contain. */
const DATA = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const info = z.looseObject({ Title: z.string().optional(), Language: z.string().nullish() });
const font = z.looseObject({ name: z.string() });
const marked = z.looseObject({ type: z.string(), id: z.string().nullish(), tag: z.string().nullish() });
const tag: z.ZodType<Tag> = z.looseObject({
  role: z.string(),
  alt: z.string().optional(),
  children: z.array(z.union([z.lazy(() => tag), z.looseObject({ type: z.string(), id: z.string() })])),
});
const matrix = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);

/**
 * Reads all pages.
 *
 * @throws {Refusal} if the file is damaged, encrypted, or a scan
 * @throws {TooLarge} if it has too many pages
 */
export async function readPages(bytes: Uint8Array): Promise<Pages> {
  const task = getDocument({
    // The reader takes the bytes for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: path.join(DATA, 'cmaps/'),
    standardFontDataUrl: path.join(DATA, 'standard_fonts/'),
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES)
      throw new TooLarge(`Found a PDF of ${file.numPages} pages, expected at most ${MOST_PAGES}. Part it.`);
    const pages = await allPages(file);
    const letters = pages.reduce(
      (sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.trim().length, 0),
      0,
    );
    if (letters < pages.length * FEWEST_LETTERS)
      throw new Refusal(
        `Found a PDF with ${letters} letters on ${pages.length} pages: it has pictures of a text. Have the text recognised by a program for that (OCR), and import what it makes.`,
      );
    const labels = labelsOf(await file.getPageLabels(), pages.length);
    const { Title: title, Language: language } = info.parse((await file.getMetadata()).info);
    return { pages, labels, title: title?.trim() || undefined, language: language ?? undefined };
  } catch (error) {
    throw error instanceof Error ? refusalOf(error) : error;
  } finally {
    await task.destroy();
  }
}

/** The refusal of what pdf.js could not read. */
function refusalOf(error: Error): Error {
  if (error.name === 'PasswordException')
    return new Refusal(
      'Found a PDF that opens with a password only. Get a copy without one, or save one from a program in which it is open.',
    );
  if (error instanceof Refusal) return error;
  return new Refusal(
    `Found a damaged PDF (${error.message}). Get the file again, or save it anew from a program that can still open it.`,
  );
}

/**
 * The numbers of all pages: those that are printed on them, as the file says, or those that we count where a printed
 * number stands twice or is lower than one before it.
 */
function labelsOf(printed: readonly string[] | null, pages: number): string[] {
  const labels = (printed ?? []).map((label) => label.trim());
  const numbers = labels.filter((label) => /^\d+$/.test(label)).map(Number);
  const isSound =
    labels.length === pages &&
    !labels.includes('') &&
    new Set(labels).size === pages &&
    numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return isSound ? labels : Array.from({ length: pages }, (_, index) => String(index + 1));
}

async function allPages(file: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    pages.push(await readPage(page));
    page.cleanup();
  }
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const drawn = await page.getOperatorList();
  checkForms(drawn.fnArray);
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const [, bottom = 0, , top = 0] = page.view;
  const fonts = new Map<string, string>();
  for (const name of Object.keys(content.styles))
    if (page.commonObjs.has(name)) fonts.set(name, font.safeParse(page.commonObjs.get(name)).data?.name ?? '');
  const open: { content: string | undefined; isArtifact: boolean }[] = [];
  const runs = content.items.flatMap((item, index): Run[] => {
    if (!('str' in item)) {
      const { type, id, tag: name } = marked.parse(item);
      const around = open.at(-1);
      if (type === 'endMarkedContent') open.pop();
      else
        open.push({ content: id ?? around?.content, isArtifact: name === 'Artifact' || around?.isArtifact === true });
      // The second reader keeps, for each piece of text, all marks around it.
      checkLevel(open.length);
      return [];
    }
    if (item.str === '') return [];
    const [a, b, c, d, x, y] = matrix.parse(item.transform);
    const name = fonts.get(item.fontName) ?? '';
    const size = Math.hypot(c, d);
    return [
      {
        text: withoutRadicals(withoutSpread(item.str, item.width, size)),
        page: page.pageNumber,
        index,
        x,
        y,
        width: item.width,
        size,
        font: name,
        isBold: /bold|black|heavy|demi/i.test(name),
        isTurned: Math.abs(b) > Math.abs(a),
        content: open.at(-1)?.content,
        isArtifact: open.at(-1)?.isArtifact === true,
      },
    ];
  });
  return {
    number: page.pageNumber,
    height: top - bottom,
    runs: inReadingOrder(runs),
    structure: tag.safeParse(await page.getStructTree()).data,
    pictures: picturesIn(drawn, (top - bottom) * LEAST_PICTURE),
  };
}

/**
 * Checks how deep a page has drawings within drawings. The time for its text grows with the square of that, and more.
 *
 * @throws {TooLarge} if they are too deep
 */
function checkForms(operations: readonly number[]): void {
  let depth = 0;
  for (const operation of operations) {
    if (operation === OPS.paintFormXObjectBegin) depth += 1;
    else if (operation === OPS.paintFormXObjectEnd) depth -= 1;
    checkLevel(depth);
  }
}

/** The upper edges of the pictures on a page that are not too small. */
function picturesIn({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }, least: number): number[] {
  const pictures: number[] = [];
  const saved: Matrix[] = [];
  let current: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operation] of fnArray.entries()) {
    if (operation === OPS.save) saved.push(current);
    else if (operation === OPS.restore) current = saved.pop() ?? current;
    else if (operation === OPS.transform) current = times(current, matrix.safeParse(argsArray[index]).data);
    else if (operation === OPS.paintImageXObject || operation === OPS.paintInlineImageXObject) {
      const [, b, , d, , y] = current;
      if (Math.abs(b) + Math.abs(d) >= least) pictures.push(Math.max(y, y + b + d));
    }
  }
  return pictures;
}

type Matrix = z.infer<typeof matrix>;

function times([a, b, c, d, e, f]: Matrix, next: Matrix | undefined): Matrix {
  const [g, h, i, j, k, l] = next ?? [1, 0, 0, 1, 0, 0];
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
