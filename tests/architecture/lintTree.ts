import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import * as v from 'valibot';

const ReportSchema = v.object({
  diagnostics: v.array(v.object({ code: v.string(), filename: v.string() })),
  number_of_files: v.number(),
});

interface LintReport {
  readonly filesRead: number;
  /** The rules that each file broke, such as `eslint(no-restricted-imports)`. */
  readonly rulesByFile: ReadonlyMap<string, readonly string[]>;
}

const repository = process.cwd();

/** Exit code 1 means that oxlint found something, which is what the plants are for. */
function runOxlint(cwd: string): Promise<string> {
  const bin = join(repository, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, '--format=json', 'src'],
      { cwd, maxBuffer: 1 << 26 },
      (_error, stdout) => resolve(stdout),
    );
  });
}

/** Lints the given files with the repository's own rules, in one process, in a folder of their own. */
export async function lintTree(files: ReadonlyMap<string, string>): Promise<LintReport> {
  const root = await mkdtemp(join(tmpdir(), 'planted-'));
  try {
    await cp(join(repository, '.oxlintrc.json'), join(root, '.oxlintrc.json'));
    await cp(join(repository, 'tsconfig.json'), join(root, 'tsconfig.json'));
    // A junction needs no special right on Windows; elsewhere the word is ignored.
    await symlink(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction');
    for (const [path, text] of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const report = v.parse(ReportSchema, JSON.parse(await runOxlint(root)));
    const rulesByFile = new Map<string, string[]>();
    for (const { filename, code } of report.diagnostics) {
      const path = filename.replaceAll('\\', '/');
      rulesByFile.set(path, [...(rulesByFile.get(path) ?? []), code]);
    }
    return { filesRead: report.number_of_files, rulesByFile };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
