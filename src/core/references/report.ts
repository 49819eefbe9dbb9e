/** Tells an editor which references of the documents are links, and why others are not. */
import type { Document } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import type { Reference, Target, Unresolved } from '../reference.ts';

/** What each reason means, those that an editor can do something about first. */
const REASONS: Readonly<Record<Unresolved, string>> = {
  'no such place': 'the text numbers no such place',
  'several places': 'several places have this number',
  unclear: 'it is not clear of which text or article they are part',
  'marked otherwise': 'a term or a link is marked there',
  'switched off': 'document.yaml has them under "unlinked"',
  amending: 'the article changes another text',
  quoted: 'they are in a quotation',
  'another text': 'they are parts of another text',
};

/** Lists the references of each document: first those that are no links, by reason, and then the links. */
export function listReferences(documents: readonly Document[]): string {
  return documents.map(listOf).join('\n\n');
}

function listOf(document: Document): string {
  const { id, references } = document;
  const links = references.flatMap((one) => (typeof one.target === 'string' ? [] : [{ ...one, target: one.target }]));
  const byReason = Map.groupBy(references, ({ target }) => (typeof target === 'string' ? target : undefined));
  const labels = new Map(
    document.sections.flatMap((section) => addressedBlocks(section).map((block) => [block.id, block.label])),
  );
  const sections = new Map(document.sections.map(({ slug, label }) => [slug, label]));
  const nameOfTarget = (target: Target) =>
    target.other !== undefined
      ? `${target.other.id}#${target.id ?? target.section}`
      : (labels.get(target.id ?? '') ??
        (target.id === undefined ? sections.get(target.section) : undefined) ??
        `#${target.id}`);
  const others = Object.entries(REASONS).flatMap(([reason, meaning]) => {
    const some = [...byReason].find(([one]) => one === reason)?.[1] ?? [];
    return some.length === 0
      ? []
      : [`  no link, since ${meaning}: ${some.length}`, ...some.map((one) => `    ${written(one)}`)];
  });
  return [
    `${id}: ${references.length} references, of which ${links.length} are links`,
    ...others,
    ...(links.length === 0 ? [] : [`  links: ${links.length}`]),
    ...links.map((one) => `    ${written(one)} → ${nameOfTarget(one.target)}`),
  ].join('\n');
}

const written = ({ block, label, words }: Reference) => `${block} (${label}): "${words}"`;
