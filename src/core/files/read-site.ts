/** Reads the files at the top of a content folder: what holds for the whole publication. */
import { guide } from '../engine.ts';
import type { Fault } from '../faults/fault.ts';
import { aboutSchema } from '../schemas/about.ts';
import { publishersSchema } from '../schemas/publishers.ts';
import { sourcesSchema } from '../schemas/sources.ts';
import { siteSchema } from '../schemas/site.ts';
import type { ContentFiles } from './content-files.ts';
import { readEntry } from './entry.ts';
import { mdxReader, yamlReader } from './field-readers.ts';
import { PUBLISHERS_FILE, SOURCES_FILE } from './file-names.ts';
import type { FolderReader } from './folder-reader.ts';
import { otherFormat } from './format.ts';

/** What to do where one of these files is missing. */
const REMEDY = `Put it back, or write one: ${guide('docs/content/files.md')} has an example.`;

const readSite = yamlReader(siteSchema);
const readPublishers = yamlReader(publishersSchema);
const readSources = yamlReader(sourcesSchema);
const readAbout = mdxReader(aboutSchema, 'about');

/** Reads the publication's own files. Returns only a fault if the folder is written in another format. */
export function readSiteFiles(
  reader: FolderReader,
): Pick<ContentFiles, 'site' | 'about' | 'publishers' | 'sources'> | { readonly otherFormat: Fault } {
  const siteFile = reader.readOwn(
    'site.yaml',
    `Found no site.yaml, expected the publication’s name, language, colours and the parts of its notes. ${REMEDY}`,
  );
  const format = siteFile && otherFormat(siteFile);
  if (format !== undefined) return { otherFormat: format };
  const site = reader.readFields('site', siteFile, readSite);
  const aboutFile = reader.readOwn(
    'about.mdx',
    `Found no about.mdx, expected what the publication says of itself. ${REMEDY}`,
  );
  const about = reader.readFields('about', aboutFile, readAbout);
  if (site !== undefined) checkLogo(site, reader);
  const publishers = reader.has(PUBLISHERS_FILE)
    ? reader.readFields('publishers', reader.readOwn(PUBLISHERS_FILE), readPublishers)?.data
    : [];
  const sources = reader.has(SOURCES_FILE)
    ? reader.readFields('sources', reader.readOwn(SOURCES_FILE), readSources)
    : readEntry('', reader.shown(SOURCES_FILE), '[]', sourcesSchema).entry;
  return { site, about, publishers, sources };
}

function checkLogo({ data, position }: NonNullable<ContentFiles['site']>, reader: FolderReader): void {
  if (reader.has(data.logo)) {
    reader.readPicture(data.logo);
    return;
  }
  const message = `Found the logo "${data.logo}", but no such file beside site.yaml. Add the file or correct the name.`;
  reader.faults.push({ ...position('logo'), message });
}
