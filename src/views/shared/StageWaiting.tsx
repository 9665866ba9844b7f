import { SLIDE_WAITING } from '../../wording/stage.ts';

export function StageWaiting() {
  return (
    <p className="stage-waiting" role="status">
      {SLIDE_WAITING}
    </p>
  );
}
