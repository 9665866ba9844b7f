import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { accessionsSchema } from '../../src/data/accessionsSchema.ts';
import { readManifest } from '../../src/data/fetchManifest.ts';
import type { Manifest } from '../../src/data/manifestSchema.ts';
import { organizationsSchema } from '../../src/data/organizationsSchema.ts';
import { sourcesSchema } from '../../src/data/sourcesSchema.ts';
import type { Economy } from '../../src/domain/accession.ts';
import type { SourceCatalogue } from '../../src/domain/dataset.ts';
import type { Organization } from '../../src/domain/organization.ts';

export const PUBLIC_DATA = 'public/data';

/** The shipped bytes of a data file. */
export function publicBytes(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`${PUBLIC_DATA}/${path}`));
}

/** A fresh copy, free to be broken. */
export function publicJson(path: string): unknown {
  return JSON.parse(readFileSync(`${PUBLIC_DATA}/${path}`, 'utf8'));
}

export function publicManifest(): Manifest {
  return readManifest(publicBytes('datapackage.json'));
}

export function publicEconomies(): readonly Economy[] {
  return v.parse(accessionsSchema, publicJson('accessions.json'));
}

export function publicOrganizations(): readonly Organization[] {
  return v.parse(organizationsSchema, publicJson('organizations.json'));
}

export function publicSources(): SourceCatalogue {
  return v.parse(sourcesSchema, publicJson('sources.json'));
}

export function readPath(target: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>(read, target);
}

function read(target: unknown, key: string): unknown {
  if (typeof target !== 'object' || target === null) throw new Error(`Nothing holds "${key}"`);
  const value: unknown = Reflect.get(target, key);
  return value;
}

/** Sets what stands at a path such as `economies.3.name`; undefined takes the key away. */
export function breakAt(target: unknown, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>(read, target);
  if (typeof parent !== 'object' || parent === null) throw new Error(`No object above ${path}`);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
}

/** The shipped accessions with one field of one record broken. */
export function brokenAccessions(id: string, path: string, value: unknown): unknown {
  const json = publicJson('accessions.json');
  const index = publicEconomies().findIndex((economy) => economy.id === id);
  breakAt(json, `economies.${index}.${path}`, value);
  return json;
}
