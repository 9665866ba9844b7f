import type { EconomyId } from '../../../domain/accession.ts';
import type { DoubtAnswer, DoubtAnswers } from '../../../domain/ownDoubt.ts';
import type { OwnRecord } from '../../../domain/ownFile.ts';
import {
  ALL_LABELS,
  answerLabel,
  DOUBT_LEDE,
  DOUBT_TITLE,
  doubtSentence,
  tooManyDoubts,
} from '../../../wording/ownDoubt.ts';

/** More would be answered without being read. */
export const MOST_DOUBTS = 100;
const ANSWERS = ['same', 'other'] as const;

type Props = {
  /** Records that may be economies of the bundled data. */
  readonly doubtful: readonly OwnRecord[];
  readonly answers: DoubtAnswers;
  readonly onAnswers: (answers: DoubtAnswers) => void;
};

/** A slip in a name, or a name that is not the code's: asked about, and never settled unasked. */
export function DoubtQuestions({ doubtful, answers, onAnswers }: Props) {
  if (doubtful.length === 0) return null;
  if (doubtful.length > MOST_DOUBTS) return <p role="alert">{tooManyDoubts(doubtful.length)}</p>;
  return (
    <section className="own-doubts">
      <h3>{DOUBT_TITLE}</h3>
      <p>{DOUBT_LEDE}</p>
      {doubtful.length < 3 ? null : (
        <p className="own-data-actions">
          {ANSWERS.map((answer) => (
            <button
              key={answer}
              type="button"
              className="button"
              onClick={() => onAnswers(new Map(doubtful.map(({ id }) => [id, answer])))}
            >
              {ALL_LABELS[answer]}
            </button>
          ))}
        </p>
      )}
      {doubtful.map((record) => (
        <Question
          key={record.id}
          record={record}
          answer={answers.get(record.id)}
          onAnswer={(id, answer) => onAnswers(new Map(answers).set(id, answer))}
        />
      ))}
    </section>
  );
}

type QuestionProps = {
  readonly record: OwnRecord;
  readonly answer: DoubtAnswer | undefined;
  readonly onAnswer: (id: EconomyId, answer: DoubtAnswer) => void;
};

function Question({ record, answer, onAnswer }: QuestionProps) {
  const { id, doubt } = record;
  if (doubt === undefined) return null;
  return (
    <fieldset className="own-clash">
      <legend>{doubtSentence(record, doubt)}</legend>
      {ANSWERS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={`own-doubt-${id}`}
            checked={answer === one}
            onChange={() => onAnswer(id, one)}
          />{' '}
          {answerLabel(one, doubt)}
        </label>
      ))}
    </fieldset>
  );
}
