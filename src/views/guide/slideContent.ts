import type { Dataset } from '../../domain/dataset.ts';
import type { SlideContent, SlideLink } from '../../exports/slideContent.ts';
import { PROCESS_MEASURE, processSource, processTitle } from '../../wording/guide.ts';
import { missingPart } from '../shared/missingContent.ts';
import { followedInWords } from './followedInWords.ts';
import { guideAccount } from './guideAccount.ts';
import { parseSearch } from './search.ts';
import { selectProcess } from './selectProcess.ts';

/** What a slide of this view says: `process`. */
export function slideContent(link: SlideLink, part: string, dataset: Dataset): SlideContent {
  if (part !== 'process') return missingPart(part);
  const { search } = parseSearch(link.search);
  const asOf = search.asof ?? dataset.newestEvidence;
  const { stages, followed, table } = selectProcess(dataset, asOf);
  const title = processTitle(stages);
  return {
    kind: 'found',
    name: 'accession-stages',
    title,
    finding: [`${title}.`, ...followed.map(followedInWords)].join(' '),
    measure: PROCESS_MEASURE,
    source: processSource(stages, asOf),
    notes: [],
    account: guideAccount(stages, search, dataset),
    table,
  };
}
