/**
 * What each language needs from search, in one table. Nobody says in which language they search. So the rules of every
 * language are applied to every word, and each rule ignores words that are not written as its language writes them.
 */
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { WordRules } from './word-rules.ts';
import { chinese } from './zh.ts';

/** The rules of every language that has any. */
export const WORD_RULES: readonly WordRules[] = [english, french, arabic, chinese];
