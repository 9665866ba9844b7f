import type { Dataset } from '../domain/dataset.ts';

/** Who says it, in short; each date has its own source. */
export const DATA_SOURCE =
  'WTO Secretariat documents and accession pages, governments and press, each date with its own';

/** Stands wherever figures rest on a reader's own file. */
export const OWN_TAG = 'Your data, not official';

/** Nothing of the file is in a link, so it shows others something else. */
export const LINK_IS_BUNDLED = 'The link opens with the bundled data';

type Data = Pick<Dataset, 'version' | 'own'>;

/** After the word "data": "1.0.0", "1.0.0 and your own file", "of your own file". */
export function dataInWords({ version, own }: Data): string {
  if (own === undefined) return version;
  return own.mode === 'added' ? `${version} and your own file` : 'of your own file';
}

/** After the word "Source:". */
export function sourceInWords({ own }: Pick<Data, 'own'>): string {
  if (own === undefined) return DATA_SOURCE;
  return own.mode === 'added' ? `${DATA_SOURCE}; your own file, not checked` : 'your own file';
}

/** First in the foot of a chart, which a slide shows too; nothing for the bundled data. */
export function tagInFoot({ own }: Pick<Data, 'own'>): readonly string[] {
  return own === undefined ? [] : [OWN_TAG];
}
