/**
 * Recognises a document that this engine exported as Akoma Ntoso, and reads its official text with its ids. What the
 * export says beside the text is left out.
 */
import type { Root as HtmlRoot } from 'hast';
import type { Element } from 'xast';
import type { ImportLog } from '../import-log.ts';
import { z } from 'zod';
import { counted, joins } from '../../core/schemas/fields.ts';
import { find, isNamed, local, textWithin } from './akoma-ntoso-tree.ts';
import { ExportedBlocks } from './glossator-akoma-ntoso-blocks.ts';
import type { ExportedCiting, Facts } from './reading.ts';
import { element } from './tree.ts';

/** The name of the hash that an export has. */
const HASH = 'source.txt-sha-256';

/** Whether a document is an export of this engine. */
export const isExport = (top: Element): boolean => aliasOf(top, HASH) !== undefined;

/** Reads an export. In the tree, each block with an address begins with an element `place`. */
export function readExport(top: Element, log: ImportLog): { tree: HtmlRoot; facts: Facts } {
  const named = (name: string) => find(top, (node) => local(node) === name);
  for (const note of named('notes')?.children ?? [])
    log.leaveOutOurs(textWithin(note), 'a note on a term, which is no official text', note);
  const facts = factsOf(top);
  const blocks = new ExportedBlocks(aliasOf(top, 'address') ?? '', facts.citing?.numbering ?? [], log);
  const title = named('docTitle');
  const body = top.children.find((child): child is Element => isNamed(child, 'body') || isNamed(child, 'mainBody'));
  const children = [
    element('h1', {}, title === undefined ? [] : blocks.words(title)),
    ...(body === undefined ? [] : blocks.sections(body, 0)),
  ];
  return { tree: { type: 'root', children: [...children, ...blocks.notes] }, facts };
}

/** What an export says about its document. */
function factsOf(top: Element): Facts {
  const all = (name: string, attribute: string): string[] => {
    const work = find(top, (node) => local(node) === 'FRBRWork');
    return (work?.children ?? []).flatMap((node) => (isNamed(node, name) ? (node.attributes[attribute] ?? []) : []));
  };
  const expression = find(top, (node) => local(node) === 'FRBRExpression');
  const value = (name: string, attribute: string) =>
    expression && find(expression, (node) => local(node) === name)?.attributes[attribute];
  const publisher = find(top, (node) => node.attributes['eId'] === 'publisher')?.attributes['showAs'];
  const day = value('FRBRdate', 'date') ?? undefined;
  return {
    shortTitle: aliasOf(top, 'shortTitle'),
    identifiers: all('FRBRnumber', 'value'),
    language: value('FRBRlanguage', 'language') ?? undefined,
    publisher: publisher ?? undefined,
    // The name says how much of the date is known: "published 2024-06".
    published: /^published (.+)$/.exec(value('FRBRdate', 'name') ?? '')?.[1] ?? day,
    url: aliasOf(top, 'publisher'),
    kind: all('FRBRsubtype', 'value')[0],
    citing: citingOf(top),
  };
}

/** Former exports could have words of official numbers for our counts. */
const joined = { join: joins.optional(), counted: counted.optional().catch(' ¶') };

const citingSchema = z.object({
  numbering: z.array(z.string()),
  standsAlone: z.boolean().optional(),
  itemsByParagraph: z.boolean().optional(),
  ...joined,
  sections: z.array(z.object({ slug: z.string(), label: z.string(), title: z.string().optional(), ...joined })),
});

/** How the export says that its numbers are written and cited; `undefined` if it does not say so any more. */
function citingOf(top: Element): ExportedCiting | undefined {
  const node = find(top, (one) => local(one) === 'citing');
  try {
    return node && citingSchema.safeParse(JSON.parse(textWithin(node))).data;
  } catch {
    return undefined;
  }
}

/** Another name of the work or the expression, by what kind of name it is. */
const aliasOf = (top: Element, name: string): string | undefined =>
  find(top, (node) => local(node) === 'FRBRalias' && node.attributes['name'] === name)?.attributes['value'] ??
  undefined;
