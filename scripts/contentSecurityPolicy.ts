import type { Plugin } from 'vite';

/** One definition for the meta element of the built page and for `public/_headers`. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // Two scripts by address: the worker that keeps the build, in src/app/take-along, and the one that
  // reads a reader's own file, in src/data/ownFile.
  'trusted-types': 'app-sw own-file',
} as const;

/** Browsers ignore these in a meta element and say so in the console, so only the header has them. */
const HEADER_ONLY: ReadonlySet<string> = new Set(['frame-ancestors', 'sandbox', 'report-to']);

export const policyText = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([directive, value]) => `${directive} ${value}`).join('; ');

export const HEADER_POLICY = policyText(Object.entries(DIRECTIVES));

export const META_POLICY = policyText(
  Object.entries(DIRECTIVES).filter(([directive]) => !HEADER_ONLY.has(directive)),
);

/** First in the head: a policy holds only for what follows it. At build only, since the
 *  development server injects styles and scripts of its own. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      // After Vite's own tags are in, or they would be put before the policy.
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
