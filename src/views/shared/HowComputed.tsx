import { FIGURE_LABELS } from '../../wording/figureAccount.ts';

type Props = {
  /** What is computed, for those who hear the button apart from it. */
  readonly of: string;
  readonly onOpen: () => void;
};

/** Below figures that stand in sentences: the way to how they are computed. */
export function HowComputed({ of, onOpen }: Props) {
  return (
    <p>
      <button
        type="button"
        className="link-button"
        aria-label={`${FIGURE_LABELS.how}: ${of}`}
        onClick={onOpen}
      >
        {FIGURE_LABELS.how}
      </button>
    </p>
  );
}
