const CODE = /^[a-z]{3}$/i;

/** `kaz` as ISO 3166-1 writes it, `KAZ`; any other text as it stands. */
export function economyCode(text: string): string {
  return CODE.test(text) ? text.toUpperCase() : text;
}
