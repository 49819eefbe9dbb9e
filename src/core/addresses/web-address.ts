/**
 * Whether a web address names a host by its domain, and gives nobody's name or password away: `http://localhost/` and
 * `https://me:secret@host.example/` are for one machine or one person, not for readers.
 */
export function isForReaders(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '' && /[^.]\.[^.]/.test(url.hostname);
}
