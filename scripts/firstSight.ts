import react from '@vitejs/plugin-react';
import * as v from 'valibot';
import { createServer } from 'vite';
import type { Plugin } from 'vite';

import { KEY_HELD } from '../src/stores/ownData.ts';
import { THEME_KEY } from '../src/stores/preferences.ts';
import { beforePaint } from './beforePaint.ts';
import { publishedDataset } from './publishedDataset.ts';

const MODULE = '/src/app/first-sight/firstSight.tsx';
const moduleSchema = v.object({ firstSightMarkup: v.function() });

/** Puts the head of a first visit in front of the place where React draws. */
export function firstSight(): Plugin {
  return {
    name: 'first-sight',
    apply: 'build',
    buildStart() {
      const keys = JSON.stringify({ theme: THEME_KEY, ownData: KEY_HELD });
      this.emitFile({
        type: 'asset',
        name: 'before-paint.js',
        source: `(${beforePaint.toString()})(${keys});\n`,
      });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const script = Object.keys(bundle ?? {}).find((name) => name.includes('before-paint'));
        if (script === undefined) throw new Error('The script before the first paint is missing.');
        return {
          html: html.replace('<div id="root">', `${await markup()}\n<div id="root">`),
          tags: [{ tag: 'script', attrs: { src: `./${script}` }, injectTo: 'head' }],
        };
      },
    },
  };
}

/** The components need their styles and types taken away first, as for a server. */
async function markup(): Promise<string> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [react()],
  });
  try {
    const { firstSightMarkup } = v.parse(moduleSchema, await server.ssrLoadModule(MODULE));
    return String(firstSightMarkup(publishedDataset('public/data')));
  } finally {
    await server.close();
  }
}
