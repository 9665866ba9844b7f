import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts';
import { SECURITY_HEADERS } from './scripts/securityHeaders.ts';

export default defineConfig({
  // Relative, so that one build opens in any folder of any static host.
  base: './',
  // Routes live after the #, so a file that is not there is a 404 and never the page in its place.
  appType: 'mpa',
  plugins: [react(), contentSecurityPolicy()],
  build: {
    target: 'baseline-widely-available',
    // Fonts and pictures stay files: the policy allows no data: address for a font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  preview: { headers: SECURITY_HEADERS },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/bench/**', 'e2e/**', 'node_modules/**'],
  },
});
