/** Draws the wordings of a family with what was counted of each. */
import { words } from '@words/wordings.ts';
import type { AttestedFamily, AttestedWording, Corpus } from '../../core/corpus.ts';
import { covers } from '../../core/languages/covers.ts';
import { withScript } from '../../core/languages/tags.ts';
import { langAttributes } from '../../html/draw-language.ts';
import { joinParts, type Markup, markup } from '../../html/markup.ts';
import { yearOf } from '../../core/corpora/summary.ts';
import { dateLink } from './draw-text-link.ts';

/** Draws a wording in its own language. */
export const drawWording = ({ wording, language }: Pick<AttestedWording, 'wording' | 'language'>): Markup =>
  markup`<bdi${langAttributes(withScript(language))}>${wording}</bdi>`;

/** Draws the items of a list: each wording in the language of the corpus, its places, its first text and its last year. */
export function drawWordings({ wordings }: AttestedFamily, corpus: Corpus): Markup {
  const own = wordings.filter(({ language }) => covers(language, corpus.language));
  return joinParts(own.map((one) => markup`<li>${drawWording(one)} ${countsOf(one, corpus)}</li>`));
}

function countsOf({ isCounted, count, own, texts, first, last }: AttestedWording, corpus: Corpus): Markup {
  if (!isCounted) return joinParts([words.notCounted]);
  if (count === 0) return joinParts([words.notInCorpus]);
  return joinParts([
    words.counted(count, own, count - own, texts.length),
    first === undefined ? '' : words.since(dateLink(corpus.id, first)),
    last === undefined || last === first ? '' : words.until(yearOf(last)),
  ]);
}
