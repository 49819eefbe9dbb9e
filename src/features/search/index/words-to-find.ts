/** By which words a record is found: what the index must hold. */
import { plainWord, wordsOf } from '../../../core/languages/words.ts';
import { calledOf } from '../client/text.ts';
import { contentOf } from '../packing.ts';
import type { SearchRecord } from '../record.ts';

/**
 * Words by which a record is to be found and that Pagefind would not find in its content or names: stems, and what its
 * own way to tell words passes over. A query asks for the beginnings of words (client/engine.ts), so what begins a word
 * is there already. A name typed in one, "fumianqingdan", needs nothing: where no word begins with what is asked for,
 * Pagefind takes the longest that it begins with itself.
 */
export function unseenWords(record: SearchRecord): string[] {
  const names = record.names.flatMap((named) => named.names);
  const seen = [...seenWords(contentOf(record)), ...names.flatMap((name) => name.split(' '))];
  // What a term is called is in its title; of "III.4" Pagefind would not find the 4.
  const called = record.kind === 'term' ? [] : calledOf(record);
  const stems = [record.text, ...called, ...names].flatMap((text) => wordsOf(text).flatMap((word) => word.stems));
  return [...new Set(stems)].filter((word) => !seen.some((other) => other.startsWith(word)));
}

/**
 * Words that Pagefind finds in a text (as of 1.6.0): all between two spaces, without marks; and parts of two letters or
 * more where ASCII punctuation parts them. Only those are counted that it leaves as they are: it takes "WeChat" for two
 * words, and what it does to letters with accents is not ours to know.
 */
function seenWords(content: string): string[] {
  return content.split(' ').flatMap((raw) => {
    const parts = raw
      .split(/[!-/:-@[-`{-~]/u)
      .filter((part) => /^(?:\p{L}\p{Ll}+|\p{Lu}{2,}|\p{N}{2,}|\p{Lo}{2,})$/u.test(part));
    return [raw.replace(/[^\p{L}\p{N}]/gu, ''), ...parts]
      .map((word) => word.toLowerCase())
      .filter((word) => word !== '' && plainWord(word) === word);
  });
}
