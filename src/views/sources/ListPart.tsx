import { useMemo, useRef } from 'react';
import { DataTable } from '../../ui/DataTable.tsx';
import { SelectControl } from '../../ui/SelectControl.tsx';
import {
  LIST_CAPTION,
  listSummary,
  pageSummary,
  sourceKindName,
  SOURCES_LABELS,
  SOURCES_TITLE,
} from '../../wording/sources.ts';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { FindControl } from './FindControl.tsx';
import { KIND_FILTERS } from './search.ts';
import type { SourceList } from './selectSources.ts';
import { orderOf, PAGE_ROWS, selectSources, sortOf } from './selectSources.ts';
import { sourcesAccount } from './sourcesAccount.ts';
import type { PartProps } from './partProps.ts';

const KINDS = KIND_FILTERS.map((value) => ({
  value,
  label: value === 'any' ? SOURCES_LABELS.anyKind : sourceKindName(value),
}));

/** Every source, fifty rows at a time, with what rests on each. */
export function ListPart({ known, search, asOf, link, adjust }: PartProps) {
  const { sources, reliance, dataset } = known;
  const { find, kind, sort, page } = search;
  const list = useMemo(
    () => selectSources(sources, reliance, { find, kind, sort, page }),
    [sources, reliance, find, kind, sort, page],
  );
  const unused = sources.filter(({ key }) => !reliance.has(key)).length;
  const filters = [
    ...(kind === 'any' ? [] : [sourceKindName(kind)]),
    ...(find === '' ? [] : [`"${find}"`]),
  ].join(', ');
  const summary = pageSummaryOf(list);
  const top = useRef<HTMLElement>(null);
  function turnTo(number: number): void {
    adjust({ page: number });
    // The reader goes on at the top of the page turned to, not at the foot where the button is.
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView();
  }
  return (
    <section
      className="panel sources-list"
      aria-label={SOURCES_LABELS.allSources}
      tabIndex={-1}
      ref={top}
    >
      <p>{listSummary(sources, unused)}</p>
      <div className="sources-controls no-print">
        <FindControl
          value={find}
          hint={SOURCES_LABELS.findHint}
          onChange={(text) => adjust({ find: text, page: 1 })}
        />
        <SelectControl
          label={SOURCES_LABELS.kind}
          options={KINDS}
          value={kind}
          onChange={(chosen) => adjust({ kind: chosen, page: 1 })}
        />
        <span role="status">{summary}</span>
        <ExportMenu
          name="sources"
          table={list.all}
          account={() =>
            sourcesAccount(
              {
                title: SOURCES_TITLE,
                definition: LIST_CAPTION,
                filters,
                population: `${list.found.length} of ${sources.length}`,
                asOf,
                link,
              },
              dataset,
            )
          }
        />
      </div>
      {list.found.length === 0 ? (
        <p>
          {SOURCES_LABELS.noneFound}{' '}
          <button
            type="button"
            className="button"
            onClick={() => adjust({ find: '', kind: 'any', page: 1 })}
          >
            {SOURCES_LABELS.reset}
          </button>
        </p>
      ) : (
        <DataTable
          model={list.page}
          sorting={{
            order: orderOf(sort),
            onSort: (order) => adjust({ sort: sortOf(order), page: 1 }),
          }}
        />
      )}
      <Pager list={list} onPage={turnTo} />
    </section>
  );
}

function pageSummaryOf({ number, found }: SourceList): string {
  const first = (number - 1) * PAGE_ROWS + 1;
  return pageSummary(first, Math.min(number * PAGE_ROWS, found.length), found.length);
}

type PagerProps = { readonly list: SourceList; readonly onPage: (page: number) => void };

function Pager({ list, onPage }: PagerProps) {
  const { number, pages } = list;
  if (pages === 1) return null;
  return (
    <nav className="sources-pager no-print" aria-label={SOURCES_LABELS.pages}>
      <button
        type="button"
        className="button"
        disabled={number === 1}
        onClick={() => onPage(number - 1)}
      >
        {SOURCES_LABELS.earlier}
      </button>
      <span>{pageSummaryOf(list)}</span>
      <button
        type="button"
        className="button"
        disabled={number === pages}
        onClick={() => onPage(number + 1)}
      >
        {SOURCES_LABELS.later}
      </button>
    </nav>
  );
}
