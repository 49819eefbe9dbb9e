/**
 * Whether an address is one of a site: at its host, and below its home page. A site may be asked by http and answer by https.
 */
export const isBelow = ({ host, protocol, pathname }: URL, home: URL): boolean =>
  host === home.host && (protocol === home.protocol || protocol === 'https:') && pathname.startsWith(home.pathname);
