import { expect, test } from 'vitest';

import { processStages } from '../../src/domain/processStages.ts';
import { stageBasis } from '../../src/wording/guide.ts';
import { NEWEST_EVIDENCE, shippedApplicants } from '../support/shippedData.ts';

test('of a stage that is not dated for all, it is said that the dates are wanting, not the end', () => {
  const [first] = processStages(shippedApplicants, NEWEST_EVIDENCE);
  expect(first && stageBasis(first)).toBe('dated for 37 of the 38 finished');
});
