/** Draws the entry of a text on the page of its corpus. */
import { comma } from '@words/language.ts';
import { words } from '@words/corpus.ts';
import { words as wordingWords } from '@words/wordings.ts';
import { documentPath, textId } from '../../core/addresses/addresses.ts';
import type { AttestedWording, Corpus, CorpusText } from '../../core/corpus.ts';
import type { Novelty } from '../../core/corpora/summary.ts';
import { langAttributes, multilingual } from '../../html/draw-language.ts';
import { joinParts, type Markup, markup } from '../../html/markup.ts';
import { dateInWords } from '../../ui/format.ts';
import { drawWording } from './draw-wordings.ts';

/** Draws what is known of a text: its source, hash, size and doubts, and what it adds and drops. */
export function drawText(text: CorpusText, corpus: Corpus, novelty: Novelty | undefined): Markup {
  const { data, document } = text;
  const kind = corpus.kinds.find(({ id }) => id === data?.kind)?.label ?? wordingWords.documents;
  const date = markup`<time datetime="${text.date}">${dateInWords(text.date)}</time>`;
  return joinParts([
    markup`<li id="${textId(text.id)}"><p><cite${langAttributes(text.titleLanguage)}>${titleOf(text)}</cite>`,
    data?.label === undefined ? '' : markup` <span>${data.label}</span>`,
    markup`</p><p>${words.about(multilingual(text.issuer), kind, date)}`,
    document === undefined ? sourceOf(text) : words.document,
    markup`</p>`,
    doubtsOf(text),
    listOf(words.added, novelty?.added),
    listOf(words.dropped, novelty?.dropped),
    markup`</li>`,
  ]);
}

const titleOf = ({ title, document }: CorpusText) =>
  document === undefined ? title : markup`<a href="${documentPath(document)}">${title}</a>`;

/** Where a text was read, how long it is, and its hash. */
function sourceOf({ data, characters }: CorpusText): Markup {
  const copies = (data?.copies ?? []).flatMap(({ url, key }, index) => {
    const name = new URL(url).hostname;
    const link = markup`<a href="${url}" rel="external">${name}</a>`;
    return [index > 0 ? '; ' : '', key === undefined ? link : markup`${link}, ${multilingual(key)}`];
  });
  return joinParts([
    copies.length === 0 ? '' : words.readAt(joinParts(copies)),
    markup`${words.size(characters)}. ${words.hash} <code>${data?.sha256}</code>`,
  ]);
}

function doubtsOf({ data, consolidated, isCounted }: CorpusText): Markup | string {
  const doubts = [
    isCounted ? '' : `${words.notCounted} `,
    consolidated ? `${words.consolidated} ` : '',
    data?.dateBasis === undefined ? '' : words.dateBasis(data.dateBasis),
    data?.collation === undefined ? '' : words.collation(data.collation),
    data?.notes ?? '',
  ].join('');
  return doubts === '' ? '' : markup`<p class="doubts">${multilingual(doubts.trim())}</p>`;
}

function listOf(name: string, wordings: readonly AttestedWording[] = []): Markup | string {
  if (wordings.length === 0) return '';
  const list = wordings.map((one, index) => [index > 0 ? comma : '', drawWording(one)]);
  return markup`<p>${name}${joinParts(list)}</p>`;
}
