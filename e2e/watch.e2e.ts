import { expect, test } from './support/test.ts';

/** What a page must never do, done on purpose, and what the watch has to hear. */
const MISDEEDS = [
  {
    name: 'an inline style',
    noise: /^CSP style-src/,
    commit: () => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
    },
  },
  {
    name: 'text turned into a script',
    noise: /TrustedScript/,
    commit: () => {
      try {
        document.body.setAttribute('onclick', 'void 0');
      } catch {
        return;
      }
    },
  },
  {
    name: 'text turned into markup',
    noise: /TrustedHTML/,
    commit: () => {
      // The browser throws as well, and that is not what is asked here.
      try {
        Reflect.set(document.body, 'innerHTML', '<b>bold</b>');
      } catch {
        return;
      }
    },
  },
  {
    name: 'a request to another host',
    noise: /^third party http:\/\/localhost:9\//,
    commit: () => {
      new Image().src = 'http://localhost:9/pixel.png';
    },
  },
  {
    name: 'an error that nobody catches',
    noise: /nobody catches this/,
    commit: () => {
      setTimeout(() => {
        throw new Error('nobody catches this');
      });
    },
  },
  {
    name: 'an error in the console',
    noise: /^out loud/,
    commit: () => {
      console.error('out loud');
    },
  },
];

for (const { name, noise, commit } of MISDEEDS) {
  test(`the watch hears ${name}`, async ({ page, heard, allow }) => {
    await page.goto('./');
    expect(heard).toEqual([]);
    await page.evaluate(commit);
    await expect.poll(() => heard).toContainEqual(expect.stringMatching(noise));
    allow(/./);
  });
}
