/** The official numbers of an imported document, as the engine reads them from its files. */
import { flatten } from '../../src/core/reading-order.ts';
import { readStyles } from '../../src/core/numbers/styles.ts';
import type { Imported } from '../../src/importing/compose.ts';
import { readBack } from '../../src/importing/write/read-back.ts';

/** Returns what each block with an official number is: "article-1 1.a: (a) Words". */
export function numbersRead({ files, sections, numbering, citing }: Imported): string[] {
  const { standsAlone, itemsByParagraph } = citing;
  const styles = readStyles(numbering, { standsAlone, itemsByParagraph });
  let before: ReturnType<typeof readBack> | undefined;
  return sections.flatMap(({ slug }) => {
    before = readBack(files.get(`${slug}.mdx`) ?? '', styles, `${slug}.mdx`, before);
    return flatten(before.blocks).flatMap(({ numbers, text }) =>
      numbers === undefined ? [] : [`${slug} ${numbers.join('.')}: ${text}`],
    );
  });
}
