/** A file of the build, by its path from the page. */
export type KeptFile = {
  readonly url: string;
  /** Null where the name itself holds the fingerprint. */
  readonly revision: string | null;
  /** For the browser to hold the bytes against, as in a script element. */
  readonly integrity?: string;
};

const PAGE = 'index.html';

/** The page is kept at its folder's address: some hosts redirect from the name of its file. */
export function addressOf({ url }: KeptFile, scope: string): string {
  return scope + (url === PAGE ? '' : url);
}

type Asked = { readonly method: string; readonly url: string };

/** The address that a request is answered from; undefined where it is none of ours. */
export function addressAsked(
  { method, url }: Asked,
  scope: string,
  kept: ReadonlySet<string>,
): string | undefined {
  if (method !== 'GET') return undefined;
  const { origin, pathname } = new URL(url);
  const asked = origin + pathname;
  const address = asked === scope + PAGE ? scope : asked;
  return kept.has(address) || address.startsWith(`${scope}assets/`) ? address : undefined;
}

/** Of this product in this folder, all caches but that of this build and the newest other one. */
export function cachesToDrop(
  names: readonly string[],
  prefix: string,
  current: string,
): readonly string[] {
  return names.filter((name) => name.startsWith(prefix) && name !== current).slice(0, -1);
}
