import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { HEADER_POLICY, META_POLICY } from '../../scripts/contentSecurityPolicy.ts';
import { headersFile } from '../../scripts/securityHeaders.ts';

const directives = (policy: string): string[] => policy.split('; ');

describe('the content security policy', () => {
  test('allows no inline script, no inline style and no evaluation', () => {
    expect(HEADER_POLICY).not.toContain('unsafe');
    expect(HEADER_POLICY).toContain("require-trusted-types-for 'script'");
  });

  test('of the page is that of the header but for what a page cannot say', () => {
    const headerOnly = directives(HEADER_POLICY).filter(
      (directive) => !directives(META_POLICY).includes(directive),
    );
    expect(headerOnly).toEqual(["frame-ancestors 'none'"]);
    expect(directives(HEADER_POLICY)).toEqual(expect.arrayContaining(directives(META_POLICY)));
  });
});

test('public/_headers is what the definition says', () => {
  expect(readFileSync('public/_headers', 'utf8')).toBe(headersFile());
});
