import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { LogLevel, Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const GROUND = '#fbfaf6';
const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** The largest piece that a browser is asked to keep. */
const MOST_BYTES = 5 * 2 ** 20;

/** Installing, and a worker that keeps one whole build: see src/worker. The page itself starts it,
 *  after its first picture; nothing inline is put in the page. */
export function offlineCopy(): Plugin[] {
  let folder = '';
  let logLevel: LogLevel | undefined;
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/worker',
    filename: 'sw.ts',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      name: 'Article XII: how long it takes to join the WTO',
      short_name: 'Article XII',
      description:
        'How long economies have waited to join the World Trade Organization, with a source for every date.',
      lang: 'en-GB',
      display: 'standalone',
      background_color: GROUND,
      theme_color: GROUND,
      categories: ['education', 'government', 'news'],
      icons: [
        icon('icon-192', 192, 'any'),
        icon('icon-512', 512, 'any'),
        icon('icon-maskable-512', 512, 'maskable'),
      ],
    },
    injectManifest: {
      injectionPoint: 'self.keptFiles',
      // Classic and in one piece: a worker of modules is not known everywhere, and what it would
      // import would need a trusted address of its own.
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,json}'],
      // Descriptions for those who edit the data; no view reads them.
      globIgnores: ['data/schemas/**', 'sw.js'],
      maximumFileSizeToCacheInBytes: MOST_BYTES,
      manifestTransforms: [
        // In one order on every machine, since the list names the version.
        (entries) => ({
          manifest: entries
            .toSorted((a, b) => (a.url < b.url ? -1 : 1))
            .map((entry) => ({
              ...entry,
              integrity: integrityOf(folder, entry.url),
            })),
        }),
      ],
    },
    integration: {
      configureOptions: (config, options) => {
        folder = join(config.root, config.build.outDir);
        logLevel = config.logLevel;
        // A build that is only measured leaves the folder as it is.
        options.disable = !config.build.write;
      },
      // The build within the build says as much as the one around it.
      configureCustomSWViteBuild: (inner) => {
        Object.assign(inner, { logLevel });
      },
    },
  });
}

const integrityOf = (folder: string, url: string): string =>
  `sha256-${createHash('sha256')
    .update(readFileSync(join(folder, url)))
    .digest('base64')}`;
