import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
