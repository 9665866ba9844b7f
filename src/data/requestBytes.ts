import type { DatasetName } from '../domain/datasetFailure.ts';
import { DatasetError } from './DatasetError.ts';

export type RequestOptions = {
  /** Address of the folder of the data, with its last slash. */
  readonly base: string;
  readonly fetch: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
};

const LESS_THAN_SIGN = 0x3c;
const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** The bytes of a file, or a DatasetError that says what arrived in its place. */
export async function requestBytes(
  dataset: DatasetName,
  path: string,
  options: RequestOptions,
  cache: RequestCache,
): Promise<Uint8Array<ArrayBuffer>> {
  const { base, fetch, signal } = options;
  const { response, bytes } = await overNetwork(dataset, signal, async () => {
    const answer = await fetch(base + path, { cache, signal: signal ?? null });
    refuseStatus(dataset, answer.status);
    return { response: answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
  });
  if (isWebPage(response, bytes)) {
    throw new DatasetError(dataset, 'web-page', { status: response.status });
  }
  if (bytes.length === 0) throw new DatasetError(dataset, 'empty', { status: response.status });
  return bytes;
}

/** A request given up on purpose is no fault of the network. */
async function overNetwork<Value>(
  dataset: DatasetName,
  signal: AbortSignal | undefined,
  request: () => Promise<Value>,
): Promise<Value> {
  try {
    return await request();
  } catch (cause) {
    if (signal?.aborted === true || cause instanceof DatasetError) throw cause;
    throw new DatasetError(dataset, 'network', {}, { cause });
  }
}

function refuseStatus(dataset: DatasetName, status: number): void {
  if (status === 200) return;
  if (status === 204 || status === 205) throw new DatasetError(dataset, 'empty', { status });
  if (status === 404 || status === 410) throw new DatasetError(dataset, 'not-found', { status });
  throw new DatasetError(dataset, status >= 500 ? 'server' : 'refused', { status });
}

/** A login page or a host's fallback page, whatever it calls itself: data never begin with "<". */
function isWebPage(response: Response, bytes: Uint8Array): boolean {
  const type = response.headers.get('content-type') ?? '';
  return /html/i.test(type) || bytes.find((byte) => !BLANKS.has(byte)) === LESS_THAN_SIGN;
}
