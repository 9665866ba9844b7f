import type { ReactNode } from 'react';
import type { Dataset } from '../../../domain/dataset.ts';
import type { DateOrder } from '../../../domain/ownDate.ts';
import { OWN_LABELS, readingFile } from '../../../wording/ownData.ts';
import { refusalSentence } from '../../../wording/ownRefusals.ts';
import { OrderQuestion } from './OrderQuestion.tsx';
import { Preview } from './Preview.tsx';
import { StageTitle } from './StageTitle.tsx';
import type { OwnFileStage } from '../../../stores/ownFile.ts';

type Props = {
  readonly state: OwnFileStage;
  readonly dataset: Dataset;
  readonly onOrder: (file: File, order: DateOrder) => void;
  readonly onCancel: () => void;
  readonly onUsed: () => void;
};

/** Where the file stands: being read, refused, in need of an answer, or read. */
export function FileStage({ state, dataset, onOrder, onCancel, onUsed }: Props): ReactNode {
  switch (state.stage) {
    case 'choosing':
      return null;
    case 'reading':
      return (
        <section className="panel" role="status">
          <p>{readingFile(state.fileName)}</p>
          <p className="own-data-actions">
            <progress max={1} value={state.share} aria-label={OWN_LABELS.reading} />
            <button type="button" className="button" onClick={onCancel}>
              {OWN_LABELS.cancel}
            </button>
          </p>
        </section>
      );
    case 'refused':
      return (
        <section className="panel">
          <StageTitle>{OWN_LABELS.refused}</StageTitle>
          <p role="alert">
            <strong>{state.fileName}</strong>. {refusalSentence(state.refusal)}
          </p>
        </section>
      );
    case 'asking':
      return (
        <OrderQuestion
          question={state.question}
          onOrder={(order) => onOrder(state.file, order)}
          onCancel={onCancel}
        />
      );
    case 'read':
      return (
        <Preview
          fileName={state.fileName}
          reading={state.reading}
          dataset={dataset}
          onCancel={onCancel}
          onUsed={onUsed}
        />
      );
  }
}
