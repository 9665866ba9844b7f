import { expect, test } from 'vitest';

import { figureInputs } from '../../src/views/shared/figureInputs.ts';
import { NEWEST_EVIDENCE, shippedApplicants } from '../support/shippedData.ts';

const everyone = new Map(shippedApplicants.map((one) => [one.id, one]));

function economiesOf(ids: readonly string[]): readonly (string | undefined)[] {
  const basis = ids.map((record) => ({ record, field: 'application' }));
  return figureInputs(basis, everyone, NEWEST_EVIDENCE).rows.map(({ cells: [name] }) => name?.text);
}

test('the inputs of many stand in the order of their names, not of their codes', () => {
  expect(economiesOf(['BGR', 'BHS', 'BIH', 'BLR', 'CUW', 'DZA'])).toEqual([
    'Algeria',
    'Belarus',
    'Bosnia and Herzegovina',
    'Bulgaria',
    'Curaçao',
    'The Bahamas',
  ]);
});

test('those of a comparison stand as they are compared', () => {
  expect(economiesOf(['KAZ', 'BLR'])).toEqual(['Kazakhstan', 'Belarus']);
});
