import { createHash } from 'node:crypto';

import type { APIRequestContext, Page } from '@playwright/test';
import * as v from 'valibot';

const fileSchema = v.looseObject({ events: v.array(v.looseObject({ id: v.string() })) });
const manifestSchema = v.looseObject({
  resources: v.array(v.looseObject({ name: v.string(), 'x:records': v.number() })),
});

type TimelineFile = v.InferOutput<typeof fileSchema>;

/** Serves the record of Kazakhstan with other events, and a manifest that vouches for it. */
export async function serveEvents(
  page: Page,
  request: APIRequestContext,
  change: (events: TimelineFile['events']) => TimelineFile['events'],
): Promise<void> {
  const file = v.parse(fileSchema, await (await request.get('./data/timelines/KAZ.json')).json());
  const manifest = v.parse(
    manifestSchema,
    await (await request.get('./data/datapackage.json')).json(),
  );
  const events = change(file.events);
  const body = JSON.stringify({ ...file, events });
  const bytes = Buffer.from(body, 'utf8');
  const resources = manifest.resources.map((entry) =>
    entry.name === 'timeline-kaz'
      ? {
          ...entry,
          bytes: bytes.length,
          hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
          'x:records': entry['x:records'] - file.events.length + events.length,
        }
      : entry,
  );
  const type = 'application/json';
  await page.route('**/data/timelines/KAZ.json', (route) =>
    route.fulfill({ contentType: type, body }),
  );
  await page.route('**/data/datapackage.json', (route) =>
    route.fulfill({ contentType: type, body: JSON.stringify({ ...manifest, resources }) }),
  );
}
