/** Letters that have no accent to lose: most names, and quicker told than folded. */
const PLAIN = /^[ -~]*$/;

/** A name as it is compared: without accents or capitals. "São Tomé" gives "sao tome". */
export function foldedName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
