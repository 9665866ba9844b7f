import { Link, useParams } from 'react-router-dom';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SHOW_LABELS, SOURCES_LABELS, SOURCES_LEDE, SOURCES_TITLE } from '../../wording/sources.ts';
import { linkTo, paths } from '../paths.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { DatasetNotices } from '../shared/DatasetNotices.tsx';
import { LinkNotices } from '../shared/LinkNotices.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { PrintFoot } from '../shared/PrintFoot.tsx';
import { useLinkSearch } from '../shared/useLinkSearch.ts';
import { AboutPart } from './AboutPart.tsx';
import { ConflictsPart } from './ConflictsPart.tsx';
import { CoveragePart } from './CoveragePart.tsx';
import { DayNotice } from './DayNotice.tsx';
import { ListPart } from './ListPart.tsx';
import { MissingFiles } from './MissingFiles.tsx';
import type { PartProps } from './partProps.ts';
import { DEFAULT_SEARCH, parseSearch, SHOWS, writeSearch } from './search.ts';
import { selectUnknown } from './selectConflicts.ts';
import { SourceView } from './SourceView.tsx';
import type { Known } from './useRecords.ts';
import { useRecords } from './useRecords.ts';
import './sources.css';

const PARTS = SHOWS.map((value) => ({ value, label: SHOW_LABELS[value] }));

/** Every source, where they disagree, how much they cover, what was checked; or one source alone. */
export function SourcesView() {
  const { key } = useParams();
  const known = useRecords();
  // The loader has placed the records before this view is shown.
  if (known === undefined) return null;
  return key === undefined ? (
    <Sources known={known} />
  ) : (
    <SourceView key={key} asked={key} known={known} />
  );
}

function Sources({ known }: { readonly known: Known }) {
  const { search, losses, adjust } = useLinkSearch(parseSearch, writeSearch);
  const { dataset, evidence, organizations } = known;
  // Only the coverage is that of a day: sources and their conflicts are the same on each.
  const isOfDay = search.show === 'coverage';
  const asOf = (isOfDay ? search.asof : undefined) ?? dataset.newestEvidence;
  const link = linkTo(paths.sources, writeSearch(search), dataset.version);
  const part = { known, search, asOf, link, adjust };
  return (
    <main className="sources" id="content">
      <PageTitle title={SOURCES_TITLE} asOf={asOf} />
      <p className="sources-lede">{SOURCES_LEDE}</p>
      <DatasetNotices dataset={dataset} asOf={dataset.newestEvidence} />
      <DayNotice chosen={search.asof} newest={dataset.newestEvidence} isOfDay={isOfDay} />
      <MissingFiles checks={evidence.checks} />
      <LinkNotices
        losses={[
          ...losses,
          ...selectUnknown(search, { economies: dataset.economies, organizations }),
        ]}
        madeWith={search.data}
        shown={dataset.version}
        onDismiss={() => adjust({ data: undefined })}
      />
      <div className="sources-controls no-print">
        <SegmentedControl
          label={SOURCES_LABELS.show}
          options={PARTS}
          value={search.show}
          // What was sought in one part is not sought in another.
          onChange={(show) => adjust({ ...DEFAULT_SEARCH, asof: search.asof, show })}
        />
        <span className="sources-tools">
          <Link className="button" to={paths.ownData}>
            {SOURCES_LABELS.ownData}
          </Link>
          <CopyLink link={link} />
        </span>
      </div>
      <Part {...part} />
      <PrintFoot link={link} version={dataset.version} asOf={asOf} />
    </main>
  );
}

function Part(props: PartProps) {
  switch (props.search.show) {
    case 'list':
      return <ListPart {...props} />;
    case 'conflicts':
      return <ConflictsPart {...props} />;
    case 'coverage':
      return <CoveragePart {...props} />;
    case 'about':
      return <AboutPart {...props} />;
  }
}
