import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { DatasetNotices } from './DatasetNotices.tsx';
import { LinkNotices } from './LinkNotices.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PrintFoot } from './PrintFoot.tsx';
import type { Loss } from './searchReader.ts';
import './view-page.css';

type Props = {
  /** Class of the view, for what is its own. */
  readonly name: string;
  readonly title: string;
  /** The answer in sentences. */
  readonly lede: ReactNode;
  readonly dataset: Dataset;
  readonly asOf: PartialDate;
  /** What must be said of the record on screen beside what holds of the data as a whole. */
  readonly notice?: ReactNode;
  /** What the link held that cannot be shown, and the version of the data that it was made with. */
  readonly losses: readonly Loss[];
  readonly madeWith: string | undefined;
  readonly onDismiss: () => void;
  /** For paper: where this very page is found again, and which data it shows. */
  readonly link: string;
  readonly version: string;
  readonly children: ReactNode;
};

/** The page of a view of the data: its answer first, and what must be known before its panels. */
export function ViewPage(props: Props) {
  const { name, title, lede, dataset, asOf, losses, madeWith, link, version } = props;
  return (
    <main className={`view-page ${name}`} id="content">
      <PageTitle title={title} asOf={asOf} />
      <p className="view-lede">{lede}</p>
      <DatasetNotices dataset={dataset} asOf={asOf} />
      {props.notice}
      <LinkNotices
        losses={losses}
        madeWith={madeWith}
        shown={dataset.version}
        onDismiss={props.onDismiss}
      />
      {props.children}
      <PrintFoot link={link} version={version} asOf={asOf} />
    </main>
  );
}
