import { use, useState } from 'react';
import type { ReactNode } from 'react';
import type { SlideContent } from '../../exports/slideContent.ts';
import type { ExportAccount, ExportFormat } from '../../wording/exportAccount.ts';
import {
  CITATION_COPIED,
  COPY_CITATION,
  COPY_PICTURE,
  EXPORT_FAILED,
  exportCitation,
  exportOffers,
  PICTURE_COPIED,
  PICTURE_SAVED_INSTEAD,
} from '../../wording/exportAccount.ts';
import { rowCount } from '../../wording/tableModel.ts';
import { CopyText } from './CopyText.tsx';
import type { Material } from './exportFiles.ts';
import { OwnInView } from './ownInView.ts';
import { SlideContents } from './SlideContents.ts';
import './export-menu.css';

export type ExportChoicesProps = Omit<Material, 'account'> & {
  /** Its code may come only now: a first picture needs none of it. */
  readonly account: () => ExportAccount | Promise<ExportAccount>;
  /** Names the chart on a slide; with it the menu offers a slide of an office program. */
  readonly part?: string;
  /** A choice of what the files hold, above them. */
  readonly children?: ReactNode;
};

/** Files made from the rows, not from the screen; each says what it holds before it is asked for. */
export function ExportChoices({ children, account, part, ...given }: ExportChoicesProps) {
  const [said, setSaid] = useState<string>();
  const contentOf = use(SlideContents);
  const own = use(OwnInView);
  const offers = exportOffers(rowCount(given.table), given.draw !== undefined);
  const hasPicture = given.draw !== undefined;
  const formats: readonly ExportFormat[] = [
    ...(['csv', 'json'] as const),
    ...(given.calendar === undefined ? [] : (['ics'] as const)),
    ...(hasPicture ? (['svg', 'png', 'png-square', 'png-print'] as const) : []),
    ...(part === undefined || contentOf === undefined ? [] : (['pptx'] as const)),
    'zip',
  ];
  const attempt = async (work: () => Promise<string>): Promise<void> => {
    setSaid(undefined);
    try {
      setSaid(await work());
    } catch {
      setSaid(EXPORT_FAILED);
    }
  };
  const material = async () => ({ ...given, account: await account() });
  async function saveAs(format: ExportFormat): Promise<string> {
    if (format !== 'pptx') await saveFormat(format, await material());
    else if (contentOf !== undefined) {
      // The address names own records as well, which the link of the account leaves out.
      const link = own === 'named' ? location.hash : hashOf((await account()).link);
      await saveSlide(await contentOf(link, part, 'on-screen'), given.name);
    }
    return '';
  }
  return (
    <>
      {children}
      <ul className="export-menu">
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="button"
              onClick={() => void attempt(() => saveAs(format))}
            >
              <strong>{offers[format].name}</strong> {offers[format].holds}
            </button>
          </li>
        ))}
      </ul>
      <div className="export-copies">
        {hasPicture ? (
          <button
            type="button"
            className="button"
            onClick={() => void attempt(async () => copyPicture(await material()))}
          >
            {COPY_PICTURE}
          </button>
        ) : null}
        <CopyText
          label={COPY_CITATION}
          done={CITATION_COPIED}
          text={async () => exportCitation(await account())}
        />
      </div>
      <p role="status" className="export-said">
        {said}
      </p>
    </>
  );
}

/** Files are asked for seldom, so what makes them loads when one is. */
async function saveFormat(
  format: Exclude<ExportFormat, 'pptx'>,
  material: Material,
): Promise<void> {
  const { makeFile } = await import('./exportFiles.ts');
  await makeFile(format, material);
}

function hashOf(link: string): string {
  return link.slice(link.indexOf('#'));
}

/** One slide as a PowerPoint file, its finding as the title. */
async function saveSlide(content: SlideContent, file: string): Promise<void> {
  if (content.kind === 'missing') throw new Error(content.finding);
  const { savePptx } = await import('./savePptx.ts');
  const { title, finding, account } = content;
  const headline = finding === '' ? title : finding;
  const slides = [{ kind: 'content', headline, notes: '', content }] as const;
  await savePptx({ file, title, day: account.asOf, slides });
}

/** The clipboard is asked at once, while the click still counts, and given its picture later. */
async function copyPicture(material: Material): Promise<string> {
  const making = import('./exportFiles.ts');
  const picture = making.then(async (files) => files.pngOf(material, 'png'));
  // Where nobody takes the picture, its failure is told by the file below.
  picture.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return PICTURE_COPIED;
  } catch {
    // No clipboard, or none for pictures: the same picture is saved as a file.
    await (await making).makeFile('png', material);
    return PICTURE_SAVED_INSTEAD;
  }
}
