// Personal values lie beside the log, sealed under a key of the person they are about: with the key gone nobody reads them.
import { createCipheriv, createDecipheriv } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
/** Bytes: what AES-256-GCM takes as key and nonce, and gives as tag. */
const KEY = 32;
const NONCE = 12;
const TAG = 16;

/**
 * Seals a value. `key`: 32 random bytes, one per subject. `nonce`: 12 random bytes, never used twice with a key.
 * `place` (case, number, name) is bound in, so that a sealed value cannot be moved elsewhere.
 */
export function sealPersonal(
  value: string,
  { key, nonce, place }: { readonly key: Uint8Array; readonly nonce: Uint8Array; readonly place: string },
): Uint8Array {
  if (key.length !== KEY || nonce.length !== NONCE) throw new Error('a key has 32 bytes and a nonce 12');
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** The value again; undefined when the key is erased, or is not this value's, or the value was moved or changed. */
export function openPersonal(sealed: Uint8Array, key: Uint8Array | undefined, place: string): string | undefined {
  if (key === undefined || sealed.length < NONCE + TAG) return undefined;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
