/** Writes files of XML. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

const HEAD = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;

/** Returns the text of a file with this root element. */
export const xmlFile = (root: Element): string => `${toXml([HEAD, root], { closeEmptyElements: true })}\n`;
