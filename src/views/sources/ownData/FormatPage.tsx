import { Link } from 'react-router-dom';
import { DataTable } from '../../../ui/DataTable.tsx';
import { OWN_LABELS } from '../../../wording/ownData.ts';
import {
  FORMAT_LEDE,
  FORMAT_RULES,
  FORMAT_TITLE,
  formatTable,
} from '../../../wording/ownFormat.ts';
import { paths } from '../../paths.ts';
import { PageTitle } from '../../shared/PageTitle.tsx';

/** The format in words, made from the list by which files are read. */
export function FormatPage() {
  return (
    <main className="own-data" id="content">
      <PageTitle title={FORMAT_TITLE} />
      <p className="own-data-lede">{FORMAT_LEDE}</p>
      <section className="panel">
        <DataTable model={formatTable()} />
      </section>
      <ul className="own-rules">
        {FORMAT_RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className="own-data-actions">
        <Link className="button" to={paths.ownData}>
          {OWN_LABELS.toOwn}
        </Link>
      </p>
    </main>
  );
}
