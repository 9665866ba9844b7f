import type { AddressInfo } from 'node:net';

import { preview } from 'vite';
import type { PreviewServer } from 'vite';

import { portAsked } from './portAsked.ts';
import { productionBuild } from './productionBuild.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function endOnInterrupt(server: PreviewServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // A browser keeps its connection open, and would keep us waiting.
      server.httpServer.close(() => process.exit(0));
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
    });
  }
}

const portOf = (address: string | AddressInfo | null): number | undefined =>
  typeof address === 'object' ? address?.port : undefined;

/** `npm start`: builds the dashboard, serves it and prints its address. */
export async function run(args: readonly string[]): Promise<number | undefined> {
  const asked = portAsked(args, process.env['PORT']);
  if (asked === undefined) {
    process.stderr.write('The port has to be a whole number from 1 to 65535.\n');
    return 2;
  }
  say('Building the dashboard …');
  await productionBuild({ write: true });
  const server = await preview({ logLevel: 'error', preview: { port: asked } });
  endOnInterrupt(server);
  const port = portOf(server.httpServer.address());
  if (port !== asked) say(`Port ${asked} is taken by another program, so ${port} is used instead.`);
  say(`Article XII is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}`);
  say('Press Ctrl-C to stop it.');
  return undefined;
}
