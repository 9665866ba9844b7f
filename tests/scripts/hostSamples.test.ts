import { readFileSync } from 'node:fs';

import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';

import { SECURITY_HEADERS } from '../../scripts/securityHeaders.ts';

const headers = Object.entries(SECURITY_HEADERS);
const nginx = readFileSync('docs/deploy/nginx.conf', 'utf8');
const iis = readFileSync('docs/deploy/web.config', 'utf8');

describe('the samples for hosts send every security header as it is', () => {
  test.each(headers)('%s', (name, value) => {
    expect(nginx).toContain(`add_header ${name} "${value}" always;`);
    expect(iis).toContain(`<add name="${name}" value="${value}" />`);
  });
});

test('nginx sends headers from one place, since a second would silence the first', () => {
  const inLocations = Array.from(nginx.matchAll(/location[^{]*\{([^}]*)\}/g), ([, body]) => body);
  expect(inLocations.join()).not.toContain('add_header');
});

test('the sample for IIS is well-formed', () => {
  const parser = new new Window().DOMParser();
  const { documentElement } = parser.parseFromString(iis, 'application/xml');
  expect(documentElement.tagName).toBe('configuration');
  expect(documentElement.querySelectorAll('customHeaders > add')).toHaveLength(headers.length);
});
