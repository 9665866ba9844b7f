import type { Economy } from '../../domain/accession.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Participation } from '../../domain/participation.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { notYetText, sinceText, STANDING_LABELS } from '../../wording/relations.ts';
import { matrixCaption } from '../../wording/organizationTables.ts';
import type { Cell, TableModel } from '../../wording/tableModel.ts';
import { textCell, unknownCell } from '../../wording/tableModel.ts';
import { selectMatrix } from './selectMatrix.ts';

/** Who is in which, as rows. */
export function selectMatrixTable(
  organizations: readonly Organization[],
  economies: readonly Economy[],
  asOf: PartialDate,
): TableModel {
  const matrix = selectMatrix(organizations, economies, asOf);
  return {
    caption: matrixCaption(asOf),
    columns: [
      { key: 'organization', header: ORGANIZATION_LABELS.organization },
      ...matrix.economies.map(({ id, name }) => ({ key: id, header: name })),
    ],
    rows: matrix.rows.map(({ organization, cells }) => ({
      id: organization.id,
      cells: [textCell(organization.abbreviation), ...cells.map(standingCell)],
    })),
  };
}

function standingCell({ standing, since, notYet, source }: Participation): Cell {
  if (source === undefined) return unknownCell(STANDING_LABELS.unknown);
  if (standing === 'none') return textCell(STANDING_LABELS.none);
  const text = notYet === true ? notYetText(standing) : STANDING_LABELS[standing];
  return textCell(`${text}, ${sinceText(since, true)}`);
}
