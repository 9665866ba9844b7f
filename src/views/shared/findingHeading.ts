import type { PictureHeading } from '../../exports/picture.ts';

/** What a picture shows, above what it measures; without a finding, the title of its chart. */
export function findingHeading(finding: string, title: string, measure: string): PictureHeading {
  return finding === ''
    ? { title, subtitle: measure }
    : { title: finding, subtitle: `${title}. ${measure}` };
}
