import { Link } from 'react-router-dom';
import type { Economy } from '../../domain/accession.ts';
import { nearestNames } from '../../domain/nearestNames.ts';
import { NO_SUCH_ECONOMY_TITLE, noSuchEconomy } from '../../wording/timelines.ts';
import { timelinePath } from '../paths.ts';
import { PageTitle } from '../shared/PageTitle.tsx';

const OFFERS = 5;

/** A code that no economy bears: says so, and offers the nearest. */
export function NoSuchEconomy(props: { id: string; economies: readonly Economy[] }) {
  const offers = nearestNames(
    props.id,
    props.economies.map(({ id, name }) => ({ id, name, names: [id, name] })),
    OFFERS,
  );
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
