import { Link } from 'react-router-dom';
import { paths } from '../views/paths.ts';
import { NO_SUCH_PAGE, NO_SUCH_PAGE_ADVICE, TO_DURATIONS } from '../wording/shell.ts';
import '../views/shared/load-fault.css';

export function NotFound() {
  return (
    <main className="load-fault" id="content">
      <h1 tabIndex={-1}>{NO_SUCH_PAGE}</h1>
      <p>{NO_SUCH_PAGE_ADVICE}</p>
      <p>
        <Link to={paths.durations}>{TO_DURATIONS}</Link>
      </p>
    </main>
  );
}
