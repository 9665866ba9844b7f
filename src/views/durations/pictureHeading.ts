import type { DurationDefinition } from '../../domain/duration.ts';
import type { PictureHeading } from '../../exports/picture.ts';
import type { Finding } from '../../wording/durationFindings.ts';
import { findingSentence } from '../../wording/durationFindings.ts';
import { plainText } from '../../wording/phrase.ts';
import { durationAxisTitle, STAGE_BARS_MEASURE } from '../../wording/stageBars.ts';
import { findingHeading } from '../shared/findingHeading.ts';

/** What the bars show, as the page's opening says it; without a finding, what they measure. */
export function pictureHeading(
  findings: readonly Finding[],
  definition: DurationDefinition,
  filters: string,
): PictureHeading {
  const finding = findings
    .map((one) => plainText(findingSentence(one, definition, filters)))
    .join(' ');
  return findingHeading(finding, durationAxisTitle(definition), STAGE_BARS_MEASURE);
}
