/**
 * A document as a book, EPUB 3.3: its sections as chapters with their numbers, notes that pop up, a glossary, an index,
 * and its register. https://www.w3.org/TR/epub-33/
 */
import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { inEngine } from '../../core/engine.ts';
import type { Document, Term } from '../../core/model.ts';
import { picturesOf } from '../../core/reading-order.ts';
import { gatherPlaces } from '../../core/terms/concordance.ts';
import { carriedFiles } from '../carried-files.ts';
import { xmlFile } from '../xml-file.ts';
import { chaptersOf } from './chapters.ts';
import { bookCover } from './cover.ts';
import { bookFonts } from './fonts.ts';
import { titlePage } from './front.ts';
import { navigation } from './navigation.ts';
import { type BookFile, bookPackage, container, PACKAGE } from './package.ts';
import { type BookPage, drawPage } from './page.ts';
import { registerPages } from './register.ts';
import { termPages } from './terms.ts';

/** The style sheet. It is no style of the site, so that the bundler has no part in it. */
const STYLE = inEngine('src/exports/epub/book.css');

/** Where the book carries the files of its document: what is not the container's own is no business of reading systems. */
const CARRIED = 'META-INF/glossator.xml';

/**
 * The time of every file, so that the same content makes the same bytes. Archives have local times, and this is the
 * first that they can have, wherever the build runs.
 */
const TIME = new Date(1980, 0, 1);

/**
 * Makes the book of a document.
 *
 * @param terms all terms
 * @param site the site's origin, if it is known
 */
export async function exportEpub(
  document: Document,
  terms: readonly Term[],
  site: URL | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const places = gatherPlaces([document], terms);
  const used = terms.filter(({ id }) => (places.get(id) ?? []).length > 0);
  const after = [...registerPages(document), ...termPages(document, used, places, site)];
  const cover = await bookCover(document);
  const pages = [cover.page, titlePage(document, site), ...chaptersOf(document, site), ...after].map(written);
  const contents = written(navigation(document, after));
  const fonts = await bookFonts(
    document.language,
    [contents, ...pages].map(({ content }) => content),
  );
  const files: BookFile[] = [
    { ...contents, properties: 'nav' },
    ...pages.map((page) => ({ ...page, isRead: true })),
    { file: 'book.css', content: `${fonts.rules}${readFileSync(STYLE, 'utf8')}` },
    ...cover.pictures,
    ...fonts.files,
    ...picturesOf(document).map(({ file, path: from }) => ({ file: `images/${file}`, content: readFileSync(from) })),
  ];
  return zipped([
    ['META-INF/container.xml', container()],
    [CARRIED, xmlFile(carriedFiles(document))],
    [PACKAGE, bookPackage(document, files, site)],
    ...files.map(({ file, content }): [string, string | Uint8Array] => [`OEBPS/${file}`, content]),
  ]);
}

const written = (page: BookPage) => ({ file: page.file, content: drawPage(page) });

/** Packs files. The first says what the archive is, and is not compressed, so that programs find it by its position. */
function zipped(files: readonly (readonly [string, string | Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [name, content] of files)
    entries[name] = [typeof content === 'string' ? strToU8(content) : content, { level: isPacked(name) ? 0 : 9 }];
  return zipSync(entries, { mtime: TIME });
}

const isPacked = (name: string): boolean => /\.(?:woff2|png|jpe?g|webp|gif)$/.test(name);
