/** Writes files of XML. */
import type { Element } from 'xast';
import { writeXml } from '../core/write-xml.ts';

const HEAD = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;

/** Returns the text of a file with this root element. */
export const xmlFile = (root: Element): string => `${writeXml([HEAD, root], { closeEmptyElements: true })}\n`;
