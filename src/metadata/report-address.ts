/** The address at which readers report mistakes. */
import type { SiteData } from '../core/schemas/site.ts';

/**
 * Returns where a publication takes reports: its mail address, or else its repository; `undefined` if it has neither.
 */
export function reportsTo({ contact, repository }: Pick<SiteData, 'contact' | 'repository'>): string | undefined {
  return contact === undefined ? repository : `mailto:${contact}`;
}

/** What is reported: where it is, and its words. */
export interface Mistaken {
  readonly address: string;
  readonly texts: readonly string[];
}

/** The most letters of the words that are quoted, because an address must not be too long. */
const MOST_LETTERS = 400;

/** Returns the text of a report, below which the reader writes what is wrong. */
export function reportText({ address, texts }: Mistaken): string {
  const letters = Array.from(texts.join('\n'));
  const words = letters.slice(0, MOST_LETTERS).join('') + (letters.length > MOST_LETTERS ? '…' : '');
  const quoted = words === '' ? [] : words.split('\n').map((line) => `> ${line}`);
  return [address, '', ...quoted, '', ''].join('\n');
}

/**
 * Makes the address of a new issue or a new mail, with the place filled in.
 *
 * @param to the address of the repository, at GitHub, GitLab, or a forge with the same parameters as GitHub; or a
 * `mailto:` address
 * @param subject the title of the report
 */
export function reportAddress(to: string, subject: string, mistaken: Mistaken): string {
  const [path, title, body] = fieldsOf(to);
  const text = encodeURIComponent(reportText(mistaken));
  return `${to.replace(/\/$/, '')}${path}?${title}=${encodeURIComponent(subject)}&${body}=${text}`;
}

/** The path for a new report, and the parameters for its title and its text. */
function fieldsOf(to: string): readonly [path: string, title: string, body: string] {
  if (to.startsWith('mailto:')) return ['', 'subject', 'body'];
  // https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
  if (/^https?:\/\/[^/]*gitlab/.test(to)) return ['/-/issues/new', 'issue[title]', 'issue[description]'];
  // https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
  return ['/issues/new', 'title', 'body'];
}
