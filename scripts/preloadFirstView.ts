import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const FIRST_VIEW = '/src/views/durations/DurationsView.tsx';
const FIRST_FONTS = [
  'source-sans-3-latin-wght-normal',
  'source-serif-4-latin-wght-normal',
] as const;

/**
 * Names in the page what the first view needs, so that its code, its style and the Latin fonts are
 * asked for together with the entry and not after it.
 */
export function preloadFirstView(): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => (bundle === undefined ? [] : preloadTags(bundle)),
    },
  };
}

function preloadTags(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const outputs = Object.values(bundle);
  const view = outputs.find((output) => output.type === 'chunk' && isFirstView(output));
  const fonts = outputs.filter(({ fileName }) =>
    FIRST_FONTS.some((name) => fileName.includes(name) && fileName.endsWith('.woff2')),
  );
  return [
    ...(view?.type === 'chunk' ? codeTags(view, outputs) : []),
    ...fonts.map(({ fileName }) =>
      link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: fileName }),
    ),
  ];
}

function isFirstView({ facadeModuleId }: Rolldown.OutputChunk): boolean {
  return facadeModuleId?.replaceAll('\\', '/').endsWith(FIRST_VIEW) === true;
}

/** The view's chunk and what it imports besides the entry, each with its style. */
function codeTags(
  view: Rolldown.OutputChunk,
  outputs: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): HtmlTagDescriptor[] {
  const chunks = outputs.filter(
    (output): output is Rolldown.OutputChunk =>
      output.type === 'chunk' &&
      !output.isEntry &&
      (output === view || view.imports.includes(output.fileName)),
  );
  return chunks.map(({ fileName }) =>
    link({ rel: 'modulepreload', crossorigin: true, href: fileName }),
  );
}

function link(attrs: { readonly href: string } & Record<string, string | boolean>) {
  return {
    tag: 'link',
    attrs: { ...attrs, href: `./${attrs.href}` },
    injectTo: 'head',
  } satisfies HtmlTagDescriptor;
}
