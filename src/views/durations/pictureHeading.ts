import type { DurationDefinition } from '../../domain/duration.ts';
import type { PictureHeading } from '../../exports/picture.ts';
import type { Finding } from '../../wording/durationFindings.ts';
import { findingSentence } from '../../wording/durationFindings.ts';
import { plainText } from '../../wording/phrase.ts';
import { durationAxisTitle, STAGE_BARS_MEASURE } from '../../wording/stageBars.ts';

/** What the bars show, as the page's opening says it; without a finding, what they measure. */
export function pictureHeading(
  findings: readonly Finding[],
  definition: DurationDefinition,
  filters: string,
): PictureHeading {
  const measured = durationAxisTitle(definition);
  return findings.length === 0
    ? { title: measured, subtitle: STAGE_BARS_MEASURE }
    : {
        title: findings
          .map((finding) => plainText(findingSentence(finding, definition, filters)))
          .join(' '),
        subtitle: `${measured}. ${STAGE_BARS_MEASURE}`,
      };
}
