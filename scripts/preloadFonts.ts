import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const FIRST_FONTS = [
  'source-sans-3-latin-wght-normal',
  'source-serif-4-latin-wght-normal',
] as const;

/** Names the Latin fonts in the page, so that they are asked for with the code and not after it. */
export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => (bundle === undefined ? [] : preloadTags(bundle)),
    },
  };
}

function preloadTags(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  return Object.keys(bundle)
    .filter((name) => FIRST_FONTS.some((font) => name.includes(font) && name.endsWith('.woff2')))
    .map((href) =>
      link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href }),
    );
}

function link(attrs: { readonly href: string } & Record<string, string | boolean>) {
  return {
    tag: 'link',
    attrs: { ...attrs, href: `./${attrs.href}` },
    injectTo: 'head',
  } satisfies HtmlTagDescriptor;
}
