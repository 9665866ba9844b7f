import { beforeEach, describe, expect, it } from 'vitest';

import { datasetArrived, sourcesArrived, useDatasetStore } from '../../src/stores/dataset.ts';
import { shipped } from '../support/shippedData.ts';

const OWN = new Map();
const sources = () => useDatasetStore.getState().sources;

beforeEach(() => {
  useDatasetStore.setState(useDatasetStore.getInitialState(), true);
  datasetArrived(shipped);
});

describe('sources of another version than the data on screen', () => {
  it('leave those of the data in their place', () => {
    sourcesArrived(OWN, shipped.version);
    sourcesArrived(new Map(), '9.9.9');
    expect(sources()).toEqual({ state: 'ready', catalogue: OWN });
  });

  it('are not shown where there are no others', () => {
    sourcesArrived(new Map(), '9.9.9');
    expect(sources()).toEqual({ state: 'failed', error: undefined });
  });
});
