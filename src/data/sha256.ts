/**
 * SHA-256 in hexadecimal. Undefined where it cannot be computed: the reader is then told that the
 * file was not checked, and never shown a tick.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  try {
    return hexadecimal(await digest(bytes));
  } catch {
    return undefined;
  }
}

/** Browsers offer `crypto.subtle` on https and localhost alone; an intranet may be plain http. */
async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle !== undefined) return new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hashes = await import('@noble/hashes/sha2.js');
  return hashes.sha256(bytes);
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
