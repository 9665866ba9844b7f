import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { linkTo, withSearch } from '../../src/views/paths.ts';
import { slideAddress } from '../../src/views/shared/addSlide.tsx';

vi.stubGlobal('location', { href: 'https://example.org/wto/?from=mail#/durations' });

describe('the link of a slide', () => {
  it('is the state without the version of the data, which stands beside it', () => {
    const params = new URLSearchParams({ status: 'member', highlight: 'KAZ,BLR' });
    expect(slideAddress(linkTo('/durations', params, '1.2.0'))).toEqual({
      address: '/durations?status=member&highlight=KAZ,BLR',
      dataVersion: '1.2.0',
    });
  });

  it('opens the very state that was copied, whatever it holds', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text !== 'data');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const params = new URLSearchParams(pairs);
        const { address } = slideAddress(linkTo('/compare/KAZ/BLR', params, '1.2.0'));
        expect(address).toBe(withSearch('/compare/KAZ/BLR', params));
      }),
    );
  });
});
