/** A name as it is compared: without accents or capitals. "São Tomé" gives "sao tome". */
export function foldedName(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
