import { Link } from 'react-router-dom';
import { paths } from '../views/paths.ts';
import { PageTitle } from '../views/shared/PageTitle.tsx';
import { NO_SUCH_PAGE, NO_SUCH_PAGE_ADVICE, TO_DURATIONS } from '../wording/shell.ts';
import '../views/shared/load-fault.css';

export function NotFound() {
  return (
    <main className="load-fault" id="content">
      <PageTitle title={NO_SUCH_PAGE} />
      <p>{NO_SUCH_PAGE_ADVICE}</p>
      <p>
        <Link to={paths.durations}>{TO_DURATIONS}</Link>
      </p>
    </main>
  );
}
