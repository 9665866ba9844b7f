import { expect, test } from 'vitest';

import { portAsked } from '../../scripts/portAsked.ts';

test.each([
  [[], undefined, 4173],
  [[], '8080', 8080],
  [['--port', '9000'], '8080', 9000],
  [['--port=9000'], undefined, 9000],
  [['--port'], undefined, undefined],
  [[], 'http', undefined],
  [[], '0', undefined],
  [[], '65536', undefined],
  [[], '80.5', undefined],
])('arguments %j with PORT %j ask for %j', (args, fromEnvironment, port) => {
  expect(portAsked(args, fromEnvironment)).toBe(port);
});
