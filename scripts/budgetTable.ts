export interface Measured {
  readonly name: string;
  readonly bytes: number;
  readonly limitKb: number;
}

const BYTES_PER_KB = 1000;

export const isBroken = ({ bytes, limitKb }: Measured): boolean => bytes > limitKb * BYTES_PER_KB;

const limitText = (limitKb: number): string => `of ${limitKb} kB`;

/** "JavaScript before the rows are painted    131.2 kB  of 150 kB  ok" */
export function budgetTable(rows: readonly Measured[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const limitWidth = Math.max(...rows.map(({ limitKb }) => limitText(limitKb).length));
  return rows
    .map((row) =>
      [
        row.name.padEnd(width),
        `${(row.bytes / BYTES_PER_KB).toFixed(1)} kB`.padStart(9),
        limitText(row.limitKb).padEnd(limitWidth),
        isBroken(row) ? 'BROKEN' : 'ok',
      ].join('  '),
    )
    .join('\n');
}
