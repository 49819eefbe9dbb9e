/** Proves that every address in the pages leads to something: a file of the site, or an element of one of its pages. */
import type { Address } from './addresses.ts';
import type { ProofFault } from './fault.ts';
import { follow, type Site } from './site.ts';

/** A link to an element of a page. */
interface Link {
  readonly page: string;
  readonly address: Address;
  readonly file: string;
  readonly fragment: string;
}

/** The links of a site. Those to pages that are read later are proved at the end. */
export class Links {
  /** The ids of the elements of each page that was read. */
  readonly ids = new Map<string, ReadonlySet<string>>();
  private readonly awaited: Link[] = [];
  private readonly site: Site;
  private readonly faults: ProofFault[];

  /** @param faults to which the faults of links are added */
  constructor(site: Site, faults: ProofFault[]) {
    this.site = site;
    this.faults = faults;
  }

  /** Follows the addresses in a page or style sheet. Returns the files of the site to which they lead. */
  follow(addresses: readonly Address[], page: string): ReadonlySet<string> {
    const targets = addresses.flatMap((address) => {
      const target = follow(address, page, this.site);
      if ('fault' in target) this.faults.push(target.fault);
      if (!('file' in target)) return [];
      const { file, fragment } = target;
      const link = fragment === undefined || !file.endsWith('.html') ? undefined : { page, address, file, fragment };
      if (link !== undefined && this.ids.has(file)) this.prove(link);
      else if (link !== undefined) this.awaited.push(link);
      return [file];
    });
    return new Set(targets);
  }

  /** Proves the links that were followed before their pages were read. */
  finish(): void {
    for (const link of this.awaited) this.prove(link);
  }

  private prove({ page, address, file, fragment }: Link): void {
    if (this.ids.get(file)?.has(fragment) !== true)
      this.faults.push({
        page,
        found: `the address "${address.href}" in ${address.where}`,
        expected: `an element with the id "${fragment}" in ${file}`,
        remedy: 'Correct the address, or see why the element was not drawn.',
      });
  }
}
