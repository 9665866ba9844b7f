import { memo, useEffect, useRef } from 'react';
import type { Economy } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SelectControl } from '../../ui/SelectControl.tsx';
import { TIMELINE_LABELS } from '../../wording/timelines.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { useOwnMove } from '../shared/ownMove.ts';
import { FilterPopover } from './FilterPopover.tsx';
import { FindField } from './FindField.tsx';
import type { TimelineSearch } from './search.ts';
import type { Matches } from './selectMatches.ts';
import type { TimelineSelection } from './selectTimeline.ts';
import { TracksPopover } from './TracksPopover.tsx';
import type { WindowProps } from './WindowControls.tsx';
import { WindowControls } from './WindowControls.tsx';

const VIEWS = [
  { value: 'chart', label: TIMELINE_LABELS.chart },
  { value: 'table', label: TIMELINE_LABELS.table },
] as const;

type Props = WindowProps & {
  readonly dataset: Dataset;
  readonly selection: TimelineSelection;
  readonly search: TimelineSearch;
  readonly matches: Matches | undefined;
  readonly link: string;
  readonly adjust: (change: Partial<TimelineSearch>) => void;
  readonly onEconomy: (id: string) => void;
  readonly onOpen: (ids: readonly string[]) => void;
};

/** Every choice that changes what is shown; each goes into the address. */
export function TimelineControls(props: Props) {
  const { dataset, selection, search, adjust, onEconomy } = props;
  const controls = useRef<HTMLDivElement>(null);
  const isOwnMove = useOwnMove();
  useEffect(() => {
    // Another economy draws the view anew, and the reader is still at its name.
    if (isOwnMove) controls.current?.querySelector('select')?.focus();
  }, [isOwnMove]);
  return (
    <div className="view-controls no-print" ref={controls}>
      <Filters
        economies={dataset.economies}
        selection={selection}
        search={search}
        adjust={adjust}
        onEconomy={onEconomy}
      />
      <FindField {...props} />
      <div className="view-controls-end">
        {search.show === 'chart' ? <WindowControls {...props} /> : null}
        <SegmentedControl
          label={TIMELINE_LABELS.show}
          options={VIEWS}
          value={search.show}
          onChange={(show) => adjust({ show })}
        />
        <CopyLink link={props.link} />
      </div>
    </div>
  );
}

type FiltersProps = Pick<Props, 'selection' | 'search' | 'adjust' | 'onEconomy'> & {
  readonly economies: readonly Economy[];
};

/** What does not follow the window. */
const Filters = memo(function Filters(props: FiltersProps) {
  const { economies, selection, search, adjust, onEconomy } = props;
  const options = economies
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  return (
    <>
      <SelectControl
        label={TIMELINE_LABELS.economy}
        options={options}
        value={selection.economy.id}
        onChange={onEconomy}
      />
      <TracksPopover selection={selection} onChange={(tracks) => adjust({ tracks })} />
      <FilterPopover search={search} adjust={adjust} />
    </>
  );
});
