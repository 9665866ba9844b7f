import { HEADER_POLICY } from './contentSecurityPolicy.ts';

/** Sent with every file, whatever serves it. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self)',
} as const;

const REVALIDATE = 'no-cache';

/** Names under assets/ carry a hash of their content, so a copy never goes stale. */
const KEEP = 'public, max-age=31536000, immutable';

const RULES: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
  [
    '/*',
    {
      ...SECURITY_HEADERS,
      'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    },
  ],
  ['/', { 'Cache-Control': REVALIDATE }],
  ['/index.html', { 'Cache-Control': REVALIDATE }],
  ['/sw.js', { 'Cache-Control': REVALIDATE }],
  ['/manifest.webmanifest', { 'Cache-Control': REVALIDATE }],
  ['/data/*', { 'Cache-Control': REVALIDATE }],
  ['/assets/*', { 'Cache-Control': KEEP }],
];

/** The text of `public/_headers`, the form that several static hosts read. */
export function headersFile(): string {
  const blocks = RULES.map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
