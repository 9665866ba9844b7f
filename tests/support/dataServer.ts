import { PUBLIC_DATA, publicBytes } from './publicData.ts';

export type Answer = (cache: RequestCache) => Response | Promise<Response>;

export type AskedFor = { readonly path: string; readonly cache: RequestCache };

/** A fetch that serves the shipped data, but for the files whose answer a test replaces. */
export function dataServer(answers: Readonly<Record<string, Answer>> = {}) {
  const asked: AskedFor[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    const path = address.replace(/^.*data\//, '');
    const cache = init?.cache ?? 'default';
    init?.signal?.throwIfAborted();
    asked.push({ path, cache });
    return answers[path]?.(cache) ?? served(publicBytes(path));
  };
  return { options: { base: `${PUBLIC_DATA}/`, fetch }, asked };
}

export function served(body: BodyInit, type = 'application/json', status = 200): Response {
  return new Response(body, { status, headers: { 'content-type': type } });
}
