/** Where readers report mistakes. */
import type { SiteData } from '../core/schemas/site.ts';

/** Where a publication takes reports: its mail address, or else its repository; nowhere without either. */
export function reportsTo({ contact, repository }: Pick<SiteData, 'contact' | 'repository'>): string | undefined {
  return contact === undefined ? repository : `mailto:${contact}`;
}

/** What is wrong: where it stands, and its words. */
interface Mistaken {
  readonly address: string;
  readonly texts: readonly string[];
}

/** More letters would be more than an address may have. */
const MOST_LETTERS = 400;

/**
 * The address of a new issue or of a mail, filled in with a place.
 *
 * @param to the repository's address, at GitHub, GitLab, or a forge that takes what GitHub does; or a `mailto:` address
 * @param subject its title
 */
export function reportAddress(to: string, subject: string, { address, texts }: Mistaken): string {
  const letters = Array.from(texts.join('\n'));
  const words = letters.slice(0, MOST_LETTERS).join('') + (letters.length > MOST_LETTERS ? '…' : '');
  const quoted = words.split('\n').map((line) => `> ${line}`);
  const text = [address, '', ...quoted, '', ''].join('\n');
  const [path, title, body] = fieldsOf(to);
  return `${to.replace(/\/$/, '')}${path}?${title}=${encodeURIComponent(subject)}&${body}=${encodeURIComponent(text)}`;
}

/** Where a new report begins, and what its title and text are called there. */
function fieldsOf(to: string): readonly [path: string, title: string, body: string] {
  if (to.startsWith('mailto:')) return ['', 'subject', 'body'];
  // https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
  if (/^https?:\/\/[^/]*gitlab/.test(to)) return ['/-/issues/new', 'issue[title]', 'issue[description]'];
  // https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
  return ['/issues/new', 'title', 'body'];
}
