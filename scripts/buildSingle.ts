import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { singleFile } from './singleFile.ts';

const FOLDER = 'dist-single';
const NAME = 'article-xii.html';

/** `npm run build:single`: one page that opens by double click, and how to tell that it is whole. */
export async function run(): Promise<number> {
  const page = await singleFile();
  const hash = createHash('sha256').update(page).digest('hex');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${NAME}`, page);
  // The form that "sha256sum --check" reads.
  writeFileSync(`${FOLDER}/${NAME}.sha256`, `${hash}  ${NAME}\n`);
  const lines = [
    resolve(FOLDER, NAME),
    `${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB`,
    `SHA-256 ${hash}`,
    'To check a copy, compare with what is printed there by',
    `  Windows, command prompt:  certutil -hashfile ${NAME} SHA256`,
    `  Windows, PowerShell:      Get-FileHash ${NAME}`,
    `  Linux:                    sha256sum ${NAME}`,
    `  macOS:                    shasum -a 256 ${NAME}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
