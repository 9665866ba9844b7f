import { describe, expect, it } from 'vitest';

import { offeredNames } from '../../src/views/shared/NameList.tsx';

const many = Array.from({ length: 20_000 }, (_, index) => ({
  id: `X${index}`,
  name: index % 2 === 0 ? `Élavia ${index}` : `Belland ${index}`,
}));

describe('the names that a field offers', () => {
  it('are all of a list that can be gone through', () => {
    expect(offeredNames(many.slice(0, 60), '')).toHaveLength(60);
  });

  it('are those that hold what was typed, accents aside, and no more than can be read', () => {
    expect(offeredNames(many, 'elavia 1999').map(({ name }) => name)).toEqual([
      'Élavia 19990',
      'Élavia 19992',
      'Élavia 19994',
      'Élavia 19996',
      'Élavia 19998',
    ]);
    expect(offeredNames(many, 'land')).toHaveLength(50);
    expect(offeredNames(many, '  ')).toEqual([]);
  });
});
