/**
 * Whether readers can use a web address: its host is a domain name, and it contains no user name or password. For
 * example, `http://localhost/` works on one machine only, and `https://me:secret@host.example/` gives a password away.
 */
export function isForReaders(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '' && /[^.]\.[^.]/.test(url.hostname);
}
