import { useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { saveFile } from '../../../exports/saveFile.ts';
import type { DateOrder } from '../../../domain/ownDate.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { EXPORT_FAILED } from '../../../wording/exportAccount.ts';
import { NOT_IN_A_FRAME, OWN_LABELS, OWN_LEDE, OWN_TITLE } from '../../../wording/ownData.ts';
import { paths } from '../../paths.ts';
import { PageTitle } from '../../shared/PageTitle.tsx';
import { FilePicker } from './FilePicker.tsx';
import { FileStage } from './FileStage.tsx';
import { InUse } from './InUse.tsx';
import { useOwnFile } from './useOwnFile.ts';

/** Brings a file, shows what was read of it, and puts it on screen or away. */
export function OwnPage({ dataset }: { readonly dataset: Dataset }) {
  const { state, read, reset } = useOwnFile(dataset);
  const [message, setMessage] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  /** The button that was pressed may be gone with the step: what came of it takes the focus. */
  function say(words: string): void {
    setMessage(words);
    status.current?.focus();
  }
  /** What was said of an earlier step is not said of this file. */
  function begin(file: File, order?: DateOrder): void {
    setMessage('');
    void read(file, order);
  }
  return (
    <main className="own-data" id="content">
      <PageTitle title={OWN_TITLE} />
      <p className="own-data-lede">{OWN_LEDE}</p>
      <InUse onChange={say} />
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className={message === '' ? 'visually-hidden' : 'own-data-message'}
      >
        {message}
      </p>
      {isFramed() ? (
        <Notice>{NOT_IN_A_FRAME}</Notice>
      ) : (
        <>
          <FilePicker onFile={(file) => begin(file)} onMany={() => say(OWN_LABELS.oneFile)} />
          <FileStage
            state={state}
            dataset={dataset}
            onOrder={begin}
            onCancel={() => {
              reset();
              say(OWN_LABELS.cancelled);
            }}
            onUsed={() => {
              reset();
              say(OWN_LABELS.used);
            }}
          />
        </>
      )}
      <Templates onFail={() => say(EXPORT_FAILED)} />
    </main>
  );
}

/** A page around this one could lay its own button over ours. */
function isFramed(): boolean {
  return window.top !== window;
}

function Templates({ onFail }: { readonly onFail: () => void }) {
  async function save(form: 'csv' | 'json'): Promise<void> {
    const { csvTemplate, jsonTemplate } = await import('../../../data/ownFile/templates.ts');
    if (form === 'csv')
      saveFile(csvTemplate(), 'accessions-template.csv', 'text/csv;charset=utf-8');
    else saveFile(jsonTemplate(), 'accessions-template.json', 'application/json');
  }
  return (
    <p className="own-data-actions">
      <button type="button" className="button" onClick={() => void save('csv').catch(onFail)}>
        {OWN_LABELS.templateCsv}
      </button>
      <button type="button" className="button" onClick={() => void save('json').catch(onFail)}>
        {OWN_LABELS.templateJson}
      </button>
      <Link className="button" to={paths.ownFormat}>
        {OWN_LABELS.format}
      </Link>
    </p>
  );
}
