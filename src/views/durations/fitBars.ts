import { AROUND_ROWS_EM, isStacked, STACKED_ROW_EM } from '../../charts/stage-bars/barFrame.ts';
import type { StageBarRow } from '../../charts/stage-bars/barRow.ts';
import { rowsOnStage } from '../../charts/stage-bars/rowsOnStage.ts';
import type { EconomyId } from '../../domain/accession.ts';

/** Its axis is set in 95 % of this, and nothing on a slide is smaller than 18 px. */
const FONT_PX = 19;
const STACKED_ROW_PX = STACKED_ROW_EM * FONT_PX;
const ROW_PX = { tightest: 20, least: 21, most: 44 } as const;
/** The line below the bars that says who is not among them. */
const REST_LINE_PX = 26;

type Wanted = { readonly saved: ReadonlySet<EconomyId>; readonly later: ReadonlySet<EconomyId> };
type Room = { readonly width: number; readonly height: number };
type Fitted = {
  readonly rows: readonly StageBarRow[];
  readonly size: { readonly fontSize: number; readonly rowHeight: number };
};

/** As many rows as a slide has room for, in pixels; where names stand above their bars, fewer. */
export function fitBars(
  rows: readonly StageBarRow[],
  wanted: Wanted,
  { width, height }: Room,
): Fitted {
  const { tightest, least, most } = isStacked(width)
    ? { tightest: STACKED_ROW_PX, least: STACKED_ROW_PX, most: STACKED_ROW_PX }
    : ROW_PX;
  const around = AROUND_ROWS_EM * FONT_PX;
  const fits = Math.floor((height - around) / least) >= rows.length;
  const room = height - around - (fits ? 0 : REST_LINE_PX);
  const picked = rowsOnStage(rows, {
    ...wanted,
    room: Math.max(1, Math.floor(room / least)),
    mostRoom: Math.max(1, Math.floor(room / tightest)),
  });
  const rowHeight = Math.min(most, Math.max(tightest, Math.floor(room / picked.length)));
  return { rows: picked, size: { fontSize: FONT_PX, rowHeight } };
}
