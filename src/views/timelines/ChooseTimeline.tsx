import { Link } from 'react-router-dom';
import { RECORDED_ECONOMIES } from '../../data/recordedEconomies.ts';
import type { Economy } from '../../domain/accession.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import {
  CHOOSE_LEDE,
  CHOOSE_PARTIAL,
  CHOOSE_TITLE,
  CHOOSE_WHOLE,
} from '../../wording/timelines.ts';
import { timelinePath } from '../paths.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import '../shared/view-page.css';
import './timelines.css';

/** Asks whose record is wanted; the answer is remembered. */
export function ChooseTimeline() {
  const dataset = useDatasetStore((state) => state.dataset);
  if (dataset === undefined) return null;
  const isWhole = ({ id }: Economy) => RECORDED_ECONOMIES.includes(id);
  return (
    <main className="view-page timelines" id="content">
      <PageTitle title={CHOOSE_TITLE} />
      <p className="view-lede">{CHOOSE_LEDE}</p>
      <Choices title={CHOOSE_WHOLE} economies={dataset.economies.filter(isWhole)} />
      <Choices
        title={CHOOSE_PARTIAL}
        economies={dataset.economies.filter((one) => !isWhole(one))}
      />
    </main>
  );
}

type ChoicesProps = { readonly title: string; readonly economies: readonly Economy[] };

function Choices({ title, economies }: ChoicesProps) {
  return (
    <section className="timelines-choices">
      <h2>{title}</h2>
      <ul>
        {economies
          .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
          .map(({ id, name }) => (
            <li key={id} data-id={id}>
              <Link to={timelinePath(id)}>{name}</Link>
            </li>
          ))}
      </ul>
    </section>
  );
}
