/** What the budgets need to know of a built chunk; a bundler's output chunk has all of it. */
export interface BuiltChunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  /** The module a dynamic import asked for, when the chunk is the answer to one. */
  readonly facadeModuleId: string | null;
  readonly moduleIds: readonly string[];
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

export const holds = (chunk: BuiltChunk, part: string): boolean =>
  chunk.moduleIds.some((id) => id.replaceAll('\\', '/').includes(part));

const answers = (chunk: BuiltChunk, parts: readonly string[]): boolean =>
  parts.some((part) => chunk.facadeModuleId?.replaceAll('\\', '/').includes(part) === true);

/** The chunks and all that they import statically: what a browser fetches to run any of them. */
export function staticClosure<C extends BuiltChunk>(
  chunks: readonly C[],
  roots: readonly C[],
): readonly C[] {
  const found = new Set(roots);
  for (const { imports } of found) {
    for (const chunk of chunks) {
      if (imports.includes(chunk.fileName)) found.add(chunk);
    }
  }
  return [...found];
}

/** Those of the given parts of the source that the chunks ask for on demand. */
const asked = <C extends BuiltChunk>(
  chunks: readonly C[],
  from: readonly C[],
  parts: readonly string[],
): readonly C[] =>
  chunks.filter(
    (chunk) =>
      answers(chunk, parts) && from.some((other) => other.dynamicImports.includes(chunk.fileName)),
  );

/** Lazily loaded from the entry: the component of the route. Lazily loaded from the route itself: a
 *  panel that may come after the first picture, and is not counted. */
const ROUTE = ['/src/views/durations/DurationsView.tsx'];

/** Counted however deep it is asked for: without data there are no rows. */
const DATA = ['/src/data/', '/src/stores/'];

/** Where the entry is no more than an import, the page names the chunk that holds it. */
const ENTRY = '/src/app/main.tsx';

/** What has to arrive before the rows of the first view can be painted. */
export function firstView<C extends BuiltChunk>(chunks: readonly C[]): readonly C[] {
  const entry = staticClosure(
    chunks,
    chunks.filter((chunk) => chunk.isEntry || holds(chunk, ENTRY)),
  );
  let needed = staticClosure(chunks, [...entry, ...asked(chunks, entry, ROUTE)]);
  if (!needed.some((chunk) => ROUTE.some((part) => holds(chunk, part)))) {
    throw new Error('The durations view is not in the build, so its budget cannot be measured.');
  }
  for (let size = 0; size < needed.length;) {
    size = needed.length;
    needed = staticClosure(chunks, [...needed, ...asked(chunks, needed, DATA)]);
  }
  return needed;
}

/** The library's chunks and what only they need. */
export function addedBy<C extends BuiltChunk>(chunks: readonly C[], part: string): readonly C[] {
  const already = new Set(firstView(chunks));
  const own = chunks.filter((chunk) => holds(chunk, part));
  return staticClosure(chunks, own).filter((chunk) => !already.has(chunk));
}
