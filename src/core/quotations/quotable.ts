import type { Document } from '../model.ts';
import { blocksOfWords } from '../reading-order.ts';
import type { QuotableDocument } from './source.ts';

/** Returns a document of the model in the form that quotations are compared with. */
export const quotableDocument = ({ title, sections }: Pick<Document, 'title' | 'sections'>): QuotableDocument => ({
  title,
  sections: sections.map((section) => {
    const { slug, label, heading } = section;
    const blocks = blocksOfWords(section).map(({ block, ...number }) => {
      const { kind, text } = block;
      return { kind, text, ...number, ...(block.label === undefined ? {} : { id: block.id, label: block.label }) };
    });
    return { id: slug, label, blocks, ...(heading === undefined ? {} : { heading }) };
  }),
});
