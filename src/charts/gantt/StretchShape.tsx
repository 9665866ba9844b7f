import { fitText, textWidth } from '../../wording/textWidth.ts';
import type { GanttItem } from './ganttRows.ts';
import type { MarkPaint } from './markPaint.ts';
import type { PlacedMark } from './placeMarks.ts';
import { LimitArrow } from './pointShape.tsx';

/** A label shorter than this says nothing. */
const LEAST_LABEL_PX = 44;
const LABEL_EM = 0.92;
const LABEL_PAD_PX = 6;

type Props = {
  readonly kind: 'span' | 'interval';
  readonly mark: PlacedMark;
  readonly item: GanttItem;
  readonly paint: MarkPaint;
};

/** A chair or a round of several days under its name, or the days that a vague date may mean. */
export function StretchShape({ kind, mark, item, paint }: Props) {
  const { colour, fontSize } = paint;
  const { planned, doubt, bound, track } = item.event;
  const isSpan = kind === 'span';
  const isChair = track === 'chair';
  const height = isSpan ? fontSize * 1.4 : fontSize * 0.65;
  const isOpen = planned === true || !isSpan || doubt !== 'none';
  return (
    <>
      <rect
        x={mark.left - mark.x}
        y={-height / 2}
        width={Math.max(2, mark.right - mark.left)}
        height={height}
        rx={isSpan ? 3 : height / 2}
        {...(isChair
          ? {
              className: 'gantt-chair',
              fill: item.isOdd ? 'var(--stage-2)' : 'var(--stage-1)',
              strokeWidth: 1.5,
            }
          : { fillOpacity: isSpan ? 0.22 : 0.16, stroke: colour, strokeWidth: 1 })}
        {...(isOpen ? { strokeDasharray: '3 2' } : {})}
      />
      {isSpan ? (
        <StretchLabel mark={mark} item={item} fontSize={fontSize} />
      ) : (
        <circle r="2.5" stroke="none" />
      )}
      {bound === undefined ? null : <LimitArrow bound={bound} />}
    </>
  );
}

type LabelProps = Pick<Props, 'mark' | 'item'> & Pick<MarkPaint, 'fontSize'>;

/** In the middle of what is in sight of the stretch; its sentence tells the same. */
function StretchLabel({ mark, item, fontSize }: LabelProps) {
  const { left, right } = mark.room ?? mark;
  const room = right - left - 2 * LABEL_PAD_PX;
  if (room < LEAST_LABEL_PX) return null;
  const { track, title, people, subject } = item.event;
  const size = fontSize * LABEL_EM;
  return (
    <text
      aria-hidden="true"
      x={(left + right) / 2 - mark.x}
      y={fontSize * 0.34}
      fontSize={size}
      fontWeight="400"
      fill="var(--ink)"
      stroke="none"
    >
      {track === 'chair'
        ? shortest(subject ?? people[0] ?? title, size, room)
        : fitText(title, size, room)}
    </text>
  );
}

/** "Pekka Huhtaniemi (Finland)" where it fits, else "Pekka Huhtaniemi", else "P. Huhtaniemi". */
function shortest(name: string, fontSize: number, room: number): string {
  const person = name.replace(/ \(.*\)$/, '');
  const initial = person.replace(/^(\p{L})\S* (?=\S)/u, '$1. ');
  const fits = [name, person, initial].find((text) => textWidth(text, fontSize) <= room);
  return fits ?? fitText(initial, fontSize, room);
}
