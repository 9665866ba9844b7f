/**
 * Stands for the archiver that the writer of slides would bring along: of that it needs no more than
 * this, and the archive is packed anew in any case. Saves a hundred kilobytes in the single file.
 */
class PlainZip {
  readonly #files = new Map<string, string | Uint8Array>();

  /** Folders are part of the names of files. */
  folder(): this {
    return this;
  }

  file(path: string, content: string, options?: { readonly base64?: boolean }): this {
    this.#files.set(path, options?.base64 === true ? bytesOfBase64(content) : content);
    return this;
  }

  async generateAsync({ type }: { readonly type: string }): Promise<string | Uint8Array> {
    const { zipOf } = await import('../zip.ts');
    const bytes = await zipOf(Object.fromEntries(this.#files));
    return type === 'base64' ? inBase64(bytes) : bytes;
  }
}

// oxlint-disable-next-line import/no-default-export -- as the package it stands for
export default PlainZip;

function bytesOfBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

const BYTES_AT_ONCE = 0x8000;

export function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE));
  }
  return btoa(text);
}
