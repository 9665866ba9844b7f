import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import type { BuildEnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';

import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts';
import { firstSight } from './scripts/firstSight.ts';
import { lighterPackages } from './scripts/lighterPackages.ts';
import { notStarted } from './scripts/notStartedPage.ts';
import { offlineCopy } from './scripts/offlineCopy.ts';
import { preloadFonts } from './scripts/preloadFonts.ts';
import { SECURITY_HEADERS } from './scripts/securityHeaders.ts';
import { SINGLE_FILE, SINGLE_FILE_BUILD } from './scripts/singleFile.ts';
import { unitProjects } from './scripts/unitProjects.ts';

/** Recharts and the packages that nothing else in the product needs. */
const RECHARTS_AND_ITS_OWN =
  /node_modules[\\/](?:recharts|victory-vendor|d3-[a-z]+|internmap|es-toolkit|@reduxjs|redux|redux-thunk|reselect|immer|react-redux|use-sync-external-store|decimal\.js-light|eventemitter3|tiny-invariant|react-is|clsx)[\\/]/;

const FIRST_VIEW = /src[\\/](?:app[\\/]main|views[\\/]durations[\\/]DurationsView)\.tsx$/;

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const ROUTER = 'node_modules/react-router/dist/production/';
const ROUTER_WITHOUT_WARNINGS = [
  { find: /^react-router$/, replacement: at(`${ROUTER}index.mjs`) },
  { find: /^react-router\/dom$/, replacement: at(`${ROUTER}dom-export.mjs`) },
];

const hostedPlugins = () => [
  notStarted(),
  firstSight(),
  contentSecurityPolicy(),
  preloadFonts(),
  offlineCopy(),
];

const HOSTED_BUILD: BuildEnvironmentOptions = {
  // Fonts and pictures stay files: the policy allows no data: address for a font.
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          // One chunk for all charts with axes; React, on which both sides rest, stays outside.
          {
            name: 'recharts',
            test: RECHARTS_AND_ITS_OWN,
            includeDependenciesRecursively: false,
            priority: 1,
          },
          // Compressed as one text the first view weighs less than in twenty, and it is one
          // request; every other view finds in it what all views share.
          { name: 'first-view', test: FIRST_VIEW, includeDependenciesRecursively: true },
        ],
      },
    },
  },
};

export default defineConfig(({ mode }) => ({
  // Relative, so that one build opens in any folder of any static host.
  base: './',
  // Routes live after the #, so a file that is not there is a 404 and never the page in its place.
  appType: 'mpa',
  resolve: {
    alias: [
      { find: 'jszip', replacement: at('src/exports/pptx/plainZip.ts') },
      // The package names its edition for development alone, with a warning for every misuse.
      ...(mode === 'production' || mode === SINGLE_FILE ? ROUTER_WITHOUT_WARNINGS : []),
    ],
  },
  plugins: [react(), lighterPackages(), ...(mode === SINGLE_FILE ? [] : hostedPlugins())],
  build: {
    target: 'baseline-widely-available',
    ...(mode === SINGLE_FILE ? SINGLE_FILE_BUILD : HOSTED_BUILD),
  },
  preview: { headers: SECURITY_HEADERS },
  test: {
    environment: 'node',
    // A property may take long on a busy machine; how long is a matter of the bench.
    testTimeout: 30_000,
    projects: unitProjects(),
  },
}));
