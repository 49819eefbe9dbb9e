import { inForceOf, type SaidOfForce } from '../force.ts';
import { forceOfPassages } from '../force-of-passages.ts';
import type { Document } from '../model.ts';
import { blocksOfWords } from '../reading-order.ts';
import type { QuotableDocument } from './source.ts';

/** Returns a document of the model in the form that quotations are compared with. */
export function quotableDocument(document: Pick<Document, 'title' | 'sections' | 'force'>): QuotableDocument {
  const { title, sections, force } = document;
  const forces = forceOfPassages(document);
  return {
    title,
    ...saidOf(force),
    sections: sections.map((section) => {
      const { slug, label, heading } = section;
      const blocks = blocksOfWords(section).map(({ block, ...number }) => {
        const { kind, text } = block;
        const named = block.label === undefined ? {} : { id: block.id, label: block.label };
        return { kind, text, ...number, ...named, ...saidOf(forces.get(block.id ?? '')?.said) };
      });
      return { id: slug, label, blocks, ...(heading === undefined ? {} : { heading }) };
    }),
  };
}

function saidOf(force: SaidOfForce | undefined): Pick<QuotableDocument, 'inForce'> {
  const inForce = inForceOf(force);
  return inForce === undefined ? {} : { inForce };
}
