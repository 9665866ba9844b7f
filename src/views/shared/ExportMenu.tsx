import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Draw, PictureHeading, PictureSize } from '../../exports/picture.ts';
import { fileName, saveFile } from '../../exports/saveFile.ts';
import { Popover } from '../../ui/Popover.tsx';
import type { ExportAccount } from '../../wording/exportAccount.ts';
import { EXPORT_FAILED, EXPORT_LABEL, exportOffers } from '../../wording/exportAccount.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import './export-menu.css';

const SLIDE: PictureSize = { width: 1920, height: 1080 };
/** A4 landscape at 300 dots an inch. */
const PRINT: PictureSize = { width: 3508, height: 2480 };

type Format = keyof ReturnType<typeof exportOffers>;

type Props = {
  /** Goes into the names of the files. */
  readonly name: string;
  readonly table: TableModel;
  readonly account: () => ExportAccount;
  /** Draws the rows into a box of that size; absent where a chart has no picture of its own. */
  readonly draw?: Draw;
  /** Writes the rows as a calendar; absent where they are no events. */
  readonly calendar?: () => string;
  /** Stands above the picture; without one the title of the account does. */
  readonly heading?: PictureHeading;
  /** A choice of what the files hold, above them. */
  readonly children?: ReactNode;
};

/** Files made from the rows, not from the screen; each says what it holds before it is asked for. */
export function ExportMenu(props: Props) {
  const { table, account, draw, calendar, children } = props;
  const [failed, setFailed] = useState(false);
  const offers = exportOffers(table.rows.length);
  const formats: readonly Format[] = [
    ...(['csv', 'json'] as const),
    ...(calendar === undefined ? [] : (['ics'] as const)),
    ...(draw === undefined ? [] : (['svg', 'png', 'png-print'] as const)),
  ];
  async function save(format: Format): Promise<void> {
    setFailed(false);
    try {
      await saveAs(format, { ...props, account: account() });
    } catch {
      setFailed(true);
    }
  }
  return (
    <Popover label={EXPORT_LABEL}>
      {children}
      <ul className="export-menu">
        {formats.map((format) => (
          <li key={format}>
            <button type="button" className="button" onClick={() => void save(format)}>
              <strong>{offers[format].name}</strong> {offers[format].holds}
            </button>
          </li>
        ))}
      </ul>
      {failed ? <p role="alert">{EXPORT_FAILED}</p> : null}
    </Popover>
  );
}

type Material = Omit<Props, 'account' | 'children'> & { readonly account: ExportAccount };

async function saveAs(format: Format, material: Material): Promise<void> {
  const { name, table, account, draw, calendar, heading } = material;
  const named = (ending: string) => fileName(name, account.asOf, ending);
  if (format === 'csv') {
    const { tableToCsv } = await import('../../exports/csv.ts');
    saveFile(tableToCsv(table, account), named('csv'), 'text/csv;charset=utf-8');
  } else if (format === 'json') {
    const { tableToJson } = await import('../../exports/json.ts');
    saveFile(tableToJson(table, account), named('json'), 'application/json');
  } else if (format === 'ics') {
    if (calendar !== undefined) saveFile(calendar(), named('ics'), 'text/calendar;charset=utf-8');
  } else if (draw !== undefined) {
    const size = format === 'png-print' ? PRINT : SLIDE;
    // Pictures are asked for seldom, so their writers load when they are.
    const [{ pictureSvg }, { svgToPng }, tokens] = await Promise.all([
      import('../../exports/picture.ts'),
      import('../../exports/png.ts'),
      import('../../ui/tokens.css?raw'),
    ]);
    const svg = await pictureSvg({
      size,
      account,
      draw,
      tokens: tokens.default,
      ...(heading && { heading }),
    });
    if (format === 'svg') saveFile(svg, named('svg'), 'image/svg+xml');
    else saveFile(await svgToPng(svg, size), named('png'), 'image/png');
  }
}
