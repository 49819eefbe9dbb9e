/** Reads what a file says about its document, where its profile says. */
import type { Root } from 'xast';
import { date } from '../../../core/schemas/fields.ts';
import { canonical } from '../akoma-ntoso-facts.ts';
import type { Facts } from '../reading.ts';
import { forceByProfile } from './force.ts';
import { firstOf } from './paths.ts';
import type { Path, Profile } from './profile.ts';

/** Returns the facts of a file. */
export function factsByProfile(root: Root, profile: Profile): Facts {
  const { facts, language: always } = profile;
  const first = (paths: readonly Path[] | undefined) => firstOf(root, paths)?.value;
  const identifier = first(facts.identifiers);
  const language = first(facts.language) ?? always;
  const day = first(facts.published)
    ?.split(/[-\s]+/)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const url = first(facts.url);
  return {
    title: first(facts.title),
    shortTitle: first(facts.shortTitle),
    identifiers: identifier === undefined ? undefined : [identifier],
    language: language === undefined ? undefined : canonical(language),
    publisher: first(facts.publisher),
    published: date.safeParse(day).success ? day : undefined,
    url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
    kind: 'law',
    force: forceByProfile(root, profile),
  };
}
