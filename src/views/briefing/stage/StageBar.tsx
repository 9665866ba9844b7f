import type { Talk } from '../../../domain/talk.ts';
import type { TalkCommand } from '../../../domain/talkKeys.ts';
import { CHANGED_ON_STAGE, PRESENTING } from '../../../wording/presenting.ts';
import { slideNumber } from '../../../wording/stage.ts';
import { hasTable, showsTable } from './liveLink.ts';
import { StageAsOf } from './StageAsOf.tsx';

type Props = {
  readonly talk: Talk;
  /** Of the chart on stage as it now is; undefined where the slide is words. */
  readonly link: string | undefined;
  readonly isChanged: boolean;
  readonly onCommand: (command: TalkCommand) => void;
  readonly onLink: (link: string) => void;
  readonly onPresenter: () => void;
};

/** Everything that keys do, for the pointer and the finger; out of sight while the pointer rests. */
export function StageBar({ talk, link, isChanged, onCommand, onLink, onPresenter }: Props) {
  const ask = (command: TalkCommand) => () => onCommand(command);
  const { index, total, isBlank, panel } = talk;
  return (
    <div className="stage-bar" role="toolbar" aria-label={PRESENTING.bar}>
      <Press label={PRESENTING.previous} sign="←" isOff={index === 0} onClick={ask('previous')} />
      <span>{slideNumber(index + 1, total)}</span>
      <Press label={PRESENTING.next} sign="→" isOff={index === total - 1} onClick={ask('next')} />
      {link === undefined ? null : (
        <>
          {hasTable(link) ? (
            <Press
              label={showsTable(link) ? PRESENTING.chart : PRESENTING.table}
              onClick={ask('table')}
            />
          ) : null}
          <StageAsOf link={link} onLink={onLink} />
        </>
      )}
      {isChanged ? (
        <>
          <Press label={PRESENTING.return} onClick={ask('return')} />
          <span className="visually-hidden">{CHANGED_ON_STAGE}</span>
        </>
      ) : null}
      <Press label={isBlank ? PRESENTING.unblank : PRESENTING.blank} onClick={ask('blank')} />
      <Press label={PRESENTING.notes} isPressed={panel === 'notes'} onClick={ask('notes')} />
      <Press label={PRESENTING.presenterWindow} onClick={onPresenter} />
      <Press label={PRESENTING.fullScreen} onClick={ask('full-screen')} />
      <Press label={PRESENTING.help} onClick={ask('help')} />
      <Press label={PRESENTING.end} onClick={ask('end')} />
    </div>
  );
}

type PressProps = {
  readonly label: string;
  /** Stands in for the label where a sign says it. */
  readonly sign?: string;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
};

export function Press({ label, sign, isOff = false, isPressed, onClick }: PressProps) {
  return (
    <button
      type="button"
      className="button"
      disabled={isOff}
      aria-pressed={isPressed}
      aria-label={sign === undefined ? undefined : label}
      onClick={onClick}
    >
      {sign ?? label}
    </button>
  );
}
