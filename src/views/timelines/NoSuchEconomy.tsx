import { Link } from 'react-router-dom';
import type { Applicant, Economy } from '../../domain/accession.ts';
import { nearestNames } from '../../domain/nearestNames.ts';
import { useOwnData } from '../../stores/ownData.ts';
import { OWN_LABELS } from '../../wording/ownData.ts';
import {
  NO_SUCH_ECONOMY_TITLE,
  NO_TIMELINE_TITLE,
  noOwnTimeline,
  noSuchEconomy,
} from '../../wording/timelines.ts';
import { paths, timelinePath, withSearch } from '../paths.ts';
import { PageTitle } from '../shared/PageTitle.tsx';

const OFFERS = 5;

/** A code that no economy bears: says so, and offers the nearest. */
export function NoSuchEconomy(props: { id: string; economies: readonly Economy[] }) {
  const own = useOwnData((state) => state.own?.economies.find(({ id }) => id === props.id));
  const offers = nearestNames(
    props.id,
    props.economies.map(({ id, name }) => ({ id, name, names: [id, name] })),
    OFFERS,
  );
  if (own !== undefined) return <OwnEconomy own={own} />;
  return (
    <main className="view-page timelines" id="content">
      <PageTitle title={NO_SUCH_ECONOMY_TITLE} />
      <p role="alert">{noSuchEconomy(props.id, offers.length)}</p>
      <ul className="timelines-offers">
        {offers.map(({ id, name }) => (
          <li key={id}>
            <Link to={timelinePath(id)}>{name}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** It stands in the reader's file, which holds dates and no record of meetings and documents. */
function OwnEconomy({ own: { id, name } }: { readonly own: Applicant }) {
  const durations = withSearch(paths.durations, new URLSearchParams({ highlight: id }));
  return (
    <main className="view-page timelines" id="content">
      <PageTitle title={NO_TIMELINE_TITLE} />
      <p>{noOwnTimeline(name)}</p>
      <p>
        <Link to={durations}>{OWN_LABELS.durations}</Link>
      </p>
    </main>
  );
}
