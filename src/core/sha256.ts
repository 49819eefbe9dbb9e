import { hash } from 'node:crypto';

/** Returns the SHA-256 of bytes, or of a text in UTF-8, in hexadecimal or base64. */
export function sha256(data: string | Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string {
  return hash('sha256', data, encoding);
}
