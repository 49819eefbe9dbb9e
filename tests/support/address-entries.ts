/** Published addresses of a charter with two sections, and of two terms. */
import type { AddressEntry } from '../../src/core/published/address-file.ts';

/** The day on which addresses are compared. */
export const TODAY = '2026-11-25';

/** Returns the entry of an address that is in use. */
export const stands = (address: string, ids?: number): AddressEntry => ({ address, state: 'stands', ids });

/** Returns the entry of an address that is gone. */
export const gone = (address: string, on = '2025-01-01'): AddressEntry => ({ address, state: 'gone', on });

/** Returns the entry of an address that leads to another. */
export const moved = (address: string, to: string): AddressEntry => ({ address, state: 'moved', to });

/** The entries of a charter with two sections, and of two terms. */
export const PUBLISHED = [
  stands('charter/', 3),
  stands('charter/i/'),
  stands('charter/ii/'),
  stands('terms/berth/'),
  stands('terms/quay/'),
];
