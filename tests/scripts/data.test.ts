import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../scripts/data.ts';
import { PUBLIC_DATA } from '../support/publicData.ts';

let folder = '';
let printed = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'data-')), 'data');
  cpSync(PUBLIC_DATA, folder, { recursive: true });
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(join(folder, '..'), { recursive: true });
});

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function edit(path: string, from: string, to: string): void {
  const text = read(path);
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

test('the shipped data are in order and up to date', () => {
  expect(run(['--check'], folder)).toBe(0);
});

test('a changed fact asks for a new manifest, and a second run changes nothing', () => {
  edit('accessions.json', '"name": "Cabo Verde"', '"name": "Cape Verde"');
  expect(run(['--check'], folder)).toBe(1);
  expect(printed).toContain('datapackage.json: out of date; run: npm run data');
  expect(run([], folder)).toBe(0);
  const once = read('datapackage.json');
  expect(run([], folder)).toBe(0);
  expect(read('datapackage.json')).toBe(once);
  expect(run(['--check'], folder)).toBe(0);
});

test('a JSON Schema that lags behind the app is out of date', () => {
  edit('schemas/accessions.schema.json', 'officialName', 'realName');
  expect(run(['--check'], folder)).toBe(1);
  expect(printed).toContain('schemas/accessions.schema.json: out of date');
});

test('a fault of each kind is told with file, record, field, value and rule, all at once', () => {
  edit('accessions.json', '"name": "Afghanistan"', '"nmae": "Afghanistan"');
  edit('accessions.json', '"name": "Albania"', '"name": ""');
  edit('sources.json', '"url": "https://123docz.net', '"url": "javascript:alert(1)//');
  edit('datapackage.json', '"version": "1.0.0"', '"version": "1.1.0"');
  expect(run(['--check'], folder)).toBe(1);
  expect(printed.split('\n').slice(0, -2)).toEqual([
    'accessions.json: AFG: name: nothing: must be there',
    'accessions.json: AFG: nmae: "Afghanistan": is not a key that the file may hold',
    'accessions.json: ALB: name: "": must be a text without blanks at its ends',
    expect.stringMatching(/^sources\.json: 123doc-vnm: url: "javascript:.*http or https$/),
    'datapackage.json: (file): version: 1.1.0: must be 1.0.0, as in changes.json',
  ]);
});

test('a rule across fields and a source that is not there are told', () => {
  edit('accessions.json', '"date": "2021-11-24"', '"date": "2022-11-24"');
  expect(run([], folder)).toBe(1);
  expect(printed).toContain(
    'accessions.json: TKM: milestones.workingPartyEstablished.date: 2022-02-23: must not come before application (2022-11-24)',
  );
});

test('a comma too many is told by line and column', () => {
  edit('accessions.json', '"name": "Afghanistan",', '"name": "Afghanistan",,');
  expect(run([], folder)).toBe(1);
  expect(printed).toContain(
    'accessions.json: line 6, column 29: a key in double quotes is missing here',
  );
});

test('nothing is written while a fault stands', () => {
  const before = read('datapackage.json');
  edit('accessions.json', '"name": "Albania"', '"name": ""');
  run([], folder);
  expect(read('datapackage.json')).toBe(before);
});

describe('a figure', () => {
  const MEMBERSHIP = { from: '"date": "2015-11-30"', to: '"date": "2015-11-29"' };

  /** Puts a version before the published one, which tells of `changes`. */
  function newVersion(changes: readonly object[]): void {
    const release = { version: '1.1.0', date: '2026-11-23', note: 'Corrected', changes };
    edit('changes.json', '"releases": [', `"releases": [${JSON.stringify(release)},`);
    edit('datapackage.json', '"version": "1.0.0"', '"version": "1.1.0"');
  }

  const told = {
    file: 'accessions.json',
    record: 'KAZ',
    field: 'milestones.membership.date',
    old: '2015-11-30',
    new: '2015-11-29',
    why: 'a source was misread',
  };

  function changeMembership(): void {
    const text = read('accessions.json');
    const record = text.indexOf('"id": "KAZ"');
    const at = text.indexOf(MEMBERSHIP.from, text.indexOf('"membership"', record));
    expect(at).toBeGreaterThan(record);
    const changed = MEMBERSHIP.to + text.slice(at + MEMBERSHIP.from.length);
    writeFileSync(join(folder, 'accessions.json'), text.slice(0, at) + changed);
  }

  test('that changes within a version is refused, with its record', () => {
    changeMembership();
    expect(run([], folder)).toBe(1);
    expect(printed).toContain(
      'accessions.json: KAZ: (figures): must be those of data 1.0.0; a new version in changes.json has to tell of each that changes',
    );
  });

  test('that a new version tells of is taken, and sealed', () => {
    changeMembership();
    newVersion([told]);
    expect(run(['--check'], folder)).toBe(1);
    expect(printed).toContain('changes.json: out of date; run: npm run data');
    expect(run([], folder)).toBe(0);
    expect(run(['--check'], folder)).toBe(0);
    changeMembershipBack();
    expect(run([], folder)).toBe(1);
    expect(printed).toContain('must be those of data 1.1.0');
  });

  function changeMembershipBack(): void {
    edit('accessions.json', MEMBERSHIP.to, MEMBERSHIP.from);
  }

  test('that a new version does not tell of is refused, with its record', () => {
    changeMembership();
    newVersion([]);
    expect(run([], folder)).toBe(1);
    expect(printed).toContain(
      'accessions.json: KAZ: (figures): differ from data 1.0.0 in more than changes.json tells of 1.1.0',
    );
  });

  test('that changed beside the one told is refused too', () => {
    changeMembership();
    edit('accessions.json', '"date": "1996-01-29"', '"date": "1996-01-30"');
    newVersion([told]);
    expect(run([], folder)).toBe(1);
    expect(printed).toContain('accessions.json: KAZ: (figures): differ from data 1.0.0');
  });

  test('told as what it did not become is refused', () => {
    changeMembership();
    newVersion([{ ...told, new: '2015-12-01' }]);
    expect(run([], folder)).toBe(1);
    expect(printed).toContain(
      'changes.json: 1.1.0: accessions.json KAZ milestones.membership.date: 2015-12-01: must be what the file holds',
    );
  });

  test('told as what it had not been is refused', () => {
    changeMembership();
    newVersion([{ ...told, old: '2015-11-28' }]);
    expect(run([], folder)).toBe(1);
    expect(printed).toContain('accessions.json: KAZ: (figures): differ from data 1.0.0');
  });

  test('stays what it is where only a note or a source changes', () => {
    edit('accessions.json', '"name": "Kazakhstan"', '"name": "Qazaqstan"');
    expect(run([], folder)).toBe(0);
  });
});
