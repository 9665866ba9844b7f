import { readFileSync } from 'node:fs';

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const EntrySchema = v.object({
  version: v.optional(v.string()),
  link: v.optional(v.boolean()),
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
  optionalDependencies: v.optional(v.record(v.string(), v.string())),
});

const LockfileSchema = v.object({ packages: v.record(v.string(), EntrySchema) });
type Lockfile = v.InferOutput<typeof LockfileSchema>;

const REGISTRY = 'https://registry.npmjs.org/';

/** From the innermost folder outwards, as Node looks a package up. */
function isHeld(lockfile: Lockfile, from: string, name: string): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in lockfile.packages) return true;
  const outer = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1));
  return from !== '' && isHeld(lockfile, outer, name);
}

/** npm leaves out what it cannot fetch here, and `npm ci` then fails where it is needed. */
const missingOptionals = (lockfile: Lockfile): string[] =>
  Object.entries(lockfile.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isHeld(lockfile, path, name))
      .map((name) => `${path} needs ${name}`),
  );

const foreign = (lockfile: Lockfile): string[] =>
  Object.entries(lockfile.packages)
    .filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith(REGISTRY))
    .map(([path]) => path);

const unsigned = (lockfile: Lockfile): string[] =>
  Object.entries(lockfile.packages)
    .filter(([path, { link }]) => path !== '' && link !== true)
    .filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)
    .map(([path]) => path);

describe('the lockfile', () => {
  const lockfile = v.parse(LockfileSchema, JSON.parse(readFileSync('package-lock.json', 'utf8')));

  test('holds packages', () => {
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(50);
  });

  test('has an entry for every optional dependency, so that it serves every platform', () => {
    expect(missingOptionals(lockfile)).toEqual([]);
  });

  test('names no host but the public npm registry', () => {
    expect(foreign(lockfile)).toEqual([]);
  });

  test('has a sha512 for every package', () => {
    expect(unsigned(lockfile)).toEqual([]);
  });
});

describe('the lockfile check', () => {
  const integrity = 'sha512-x';

  test('sees a platform package that is missing', () => {
    const lockfile = {
      packages: { 'node_modules/a': { integrity, optionalDependencies: { 'a-win32': '1.0.0' } } },
    };
    expect(missingOptionals(lockfile)).toEqual(['node_modules/a needs a-win32']);
  });

  test('finds one kept beside the package that needs it', () => {
    const lockfile = {
      packages: {
        'node_modules/@x/a': { integrity, optionalDependencies: { 'a-win32': '1.0.0' } },
        'node_modules/@x/a/node_modules/a-win32': { integrity },
      },
    };
    expect(missingOptionals(lockfile)).toEqual([]);
  });

  test.each([
    'https://registry.example.org/a.tgz',
    'https://registry.npmjs.org.example.org/a.tgz',
    'git+ssh://git@github.com/a/a.git',
    'http://registry.npmjs.org/a.tgz',
  ])('sees the foreign host of %s', (resolved) => {
    expect(foreign({ packages: { 'node_modules/a': { integrity, resolved } } })).toHaveLength(1);
  });

  test.each([undefined, 'sha1-x'])('sees a package with integrity %s', (weak) => {
    const entry = weak === undefined ? {} : { integrity: weak };
    expect(unsigned({ packages: { '': {}, 'node_modules/a': entry } })).toEqual(['node_modules/a']);
  });
});
