// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { DatasetError } from '../../src/data/DatasetError.ts';
import { useDatasetStore } from '../../src/stores/dataset.ts';
import { LinkNoticeList } from '../../src/views/shared/LinkNoticeList.tsx';
import { SourcesStatus } from '../../src/views/shared/SourcesStatus.tsx';
import { PROVENANCE_LABELS } from '../../src/wording/provenance.ts';
import { renderInPanel } from '../support/render.tsx';

beforeEach(() => useDatasetStore.setState(useDatasetStore.getInitialState(), true));

it('what a link lost ten times over is one thing', async () => {
  const loss = { name: 'event', value: 'none', why: 'no-such-entry' } as const;
  const root = await renderInPanel(
    <LinkNoticeList
      losses={Array.from({ length: 10 }, () => loss)}
      madeWith={undefined}
      shown="1.0.0"
      onDismiss={vi.fn()}
    />,
  );
  expect(root.querySelectorAll('li')).toHaveLength(1);
  expect(root.textContent).not.toContain('10');
  expect(root.textContent).not.toContain('more');
});

describe('sources that are not there', () => {
  it('are asked for again where they failed', async () => {
    const error = new DatasetError('sources', 'altered');
    useDatasetStore.setState({ sources: { state: 'failed', error } });
    expect((await renderInPanel(<SourcesStatus />)).querySelector('button')).not.toBeNull();
  });

  it('are not asked for again where they are of another version', async () => {
    useDatasetStore.setState({ sources: { state: 'failed', error: undefined } });
    const root = await renderInPanel(<SourcesStatus />);
    expect(root.textContent).toBe(PROVENANCE_LABELS.sourcesOfOtherVersion);
  });
});
