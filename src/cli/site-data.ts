/** Reads `site.yaml` for commands that make content. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readEntry } from '../core/files/entry.ts';
import { type SiteData, siteSchema } from '../core/schemas/site.ts';

/**
 * Reads the description of the publication; `undefined` if it has a fault.
 *
 * @param root the content folder
 */
export function readSite(root: string): SiteData | undefined {
  const file = path.join(root, 'site.yaml');
  return readEntry('site', file, existsSync(file) ? readFileSync(file, 'utf8') : '', siteSchema).entry?.data;
}
