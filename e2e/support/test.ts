import { expect, test as base } from '@playwright/test';

interface Watch {
  /** Errors of the console and the page, and what was asked of elsewhere, so far. */
  readonly heard: readonly string[];
  /** Noise that this test brings about on purpose, such as the browser's own word on a 404. */
  readonly allow: (noise: RegExp) => void;
}

/** Puts a violation of the policy into the console, where the watch below hears it. */
function reportPolicyViolations(): void {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`);
  });
}

const isForeign = (url: string, home: string | undefined): boolean =>
  /^(?:https?|wss?):/.test(url) && new URL(url).host !== new URL(home ?? '').host;

/** Every test is a test of noise and of safety too: no error in the console, nothing from elsewhere. */
export const test = base.extend<Watch>({
  heard: async ({ context, baseURL }, use) => {
    const heard: string[] = [];
    await context.addInitScript(reportPolicyViolations);
    context.on('console', (message) => {
      if (message.type() === 'error') heard.push(`${message.text()} ${message.location().url}`);
    });
    context.on('weberror', (error) => heard.push(String(error.error())));
    context.on('request', (request) => {
      if (isForeign(request.url(), baseURL)) heard.push(`third party ${request.url()}`);
    });
    await use(heard);
  },

  allow: [
    async ({ heard }, use) => {
      const allowed: RegExp[] = [];
      await use((noise) => allowed.push(noise));
      expect(
        heard.filter((noise) => !allowed.some((pattern) => pattern.test(noise))),
        'the console has no error and nothing comes from elsewhere',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
