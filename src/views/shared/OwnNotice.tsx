import { Link } from 'react-router-dom';
import type { Dataset } from '../../domain/dataset.ts';
import { useOwnData } from '../../stores/ownData.ts';
import { Notice } from '../../ui/Notice.tsx';
import {
  DONE_ELSEWHERE,
  inUseSentence,
  NOT_IN_THIS_VIEW,
  OWN_LABELS,
} from '../../wording/ownData.ts';
import { OWN_TAG } from '../../wording/dataSource.ts';
import { paths } from '../paths.ts';

/** What a view does with the reader's own data: shows them, or stays with the bundled ones. */
export function OwnNotice({ dataset }: { readonly dataset: Dataset }) {
  const { own, elsewhere } = useOwnData();
  if (own === undefined) return null;
  const isShown = dataset.own !== undefined;
  return (
    <Notice>
      <p>
        {isShown
          ? `${OWN_TAG}. ${inUseSentence(own.fileName, own.records.length, own.mode)}`
          : NOT_IN_THIS_VIEW}
        {elsewhere === undefined ? null : ` ${DONE_ELSEWHERE[elsewhere]}`}
      </p>
      <Link to={paths.ownData}>{OWN_LABELS.settings}</Link>
    </Notice>
  );
}
