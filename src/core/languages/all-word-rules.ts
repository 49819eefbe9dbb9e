/**
 * What languages ask of search, in one table. Nobody says in which language they search, so a word is told by its
 * writing alone and every language's rules are put to every word; a rule leaves alone what is not its language's.
 */
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { WordRules } from './word-rules.ts';
import { chinese } from './zh.ts';

/** The rules of every language that has some. */
export const WORD_RULES: readonly WordRules[] = [english, french, arabic, chinese];
