import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { hueColour, huesOf } from '../../charts/emphasis.ts';
import type { Economy } from '../../domain/accession.ts';
import type { Organization } from '../../domain/organization.ts';
import { conflictsAbout } from '../../domain/organization.ts';
import type { Participation } from '../../domain/participation.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { notYetText, sinceText, STANDING_LABELS } from '../../wording/relations.ts';
import { matrixCaption } from '../../wording/organizationTables.ts';
import { organizationPath } from '../paths.ts';
import { openedParticipation } from './opened.ts';
import { DisagreeMark } from './OrganizationCard.tsx';
import { CARD_ECONOMIES } from './selectCards.ts';
import { selectMatrix } from './selectMatrix.ts';
import type { Opened } from './SourceDialog.tsx';

const HUES = huesOf(CARD_ECONOMIES);

type Props = {
  readonly organizations: readonly Organization[];
  readonly economies: readonly Economy[];
  readonly asOf: PartialDate;
  readonly onOpen: (opened: Opened) => void;
  readonly actions?: ReactNode;
};

/** Who is in which: a row for each organization, a column for each economy. */
export function ParticipationMatrix({ organizations, economies, asOf, onOpen, actions }: Props) {
  const matrix = useMemo(
    () => selectMatrix(organizations, economies, asOf),
    [organizations, economies, asOf],
  );
  return (
    <div className="panel participation">
      <h2 id="participation-title" tabIndex={-1}>
        {ORGANIZATION_LABELS.whoIsIn}
      </h2>
      <div
        className="data-table-region"
        role="region"
        aria-label={ORGANIZATION_LABELS.whoIsIn}
        tabIndex={0}
      >
        <table className="data-table participation-table">
          <caption>{matrixCaption(asOf)}</caption>
          <thead>
            <tr>
              <th scope="col">{ORGANIZATION_LABELS.organization}</th>
              {matrix.economies.map((economy) => (
                <th key={economy.id} scope="col" style={{ color: colourOf(economy.id) }}>
                  {economy.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ organization, cells }) => (
              <tr key={organization.id} data-id={organization.id}>
                <th scope="row">
                  <Link to={organizationPath(organization.id)}>{organization.abbreviation}</Link>
                </th>
                {cells.map((cell, index) => (
                  <td key={cell.economy} data-standing={cell.standing}>
                    <MatrixCell
                      cell={cell}
                      organization={organization}
                      name={matrix.economies[index]?.name ?? cell.economy}
                      onOpen={onOpen}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {actions}
    </div>
  );
}

function colourOf(id: string): string | undefined {
  const hue = HUES.get(id);
  return hue === undefined ? undefined : hueColour(hue);
}

type CellProps = {
  readonly cell: Participation;
  readonly organization: Organization;
  readonly name: string;
  readonly onOpen: (opened: Opened) => void;
};

function MatrixCell({ cell, organization, name, onOpen }: CellProps) {
  const { standing, since, notYet, source } = cell;
  if (source === undefined) return <span className="is-unknown">{STANDING_LABELS.unknown}</span>;
  if (standing === 'none')
    return <span className="participation-none">{STANDING_LABELS.none}</span>;
  return (
    <>
      <button
        type="button"
        className="fact-button"
        onClick={() => onOpen(openedParticipation(organization, cell, name))}
      >
        {notYet === true ? notYetText(standing) : STANDING_LABELS[standing]}
      </button>
      {conflictsAbout(organization, cell.economy).length === 0 ? null : <DisagreeMark />}
      <small>
        {since === undefined ? (
          sinceText(since, true)
        ) : (
          <time dateTime={since}>{sinceText(since, true)}</time>
        )}
      </small>
    </>
  );
}
