export interface Measured {
  readonly name: string;
  readonly bytes: number;
  readonly limitKb: number;
}

const BYTES_PER_KB = 1000;

export const isBroken = ({ bytes, limitKb }: Measured): boolean => bytes > limitKb * BYTES_PER_KB;

/** "JavaScript before the rows are painted    131.2 kB  of 150 kB  ok" */
export function budgetTable(rows: readonly Measured[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map((row) =>
      [
        row.name.padEnd(width),
        `${(row.bytes / BYTES_PER_KB).toFixed(1)} kB`.padStart(9),
        `of ${row.limitKb} kB`.padEnd(9),
        isBroken(row) ? 'BROKEN' : 'ok',
      ].join('  '),
    )
    .join('\n');
}
