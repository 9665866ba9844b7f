import { memo } from 'react';
import { CartesianGrid, ComposedChart, Line } from 'recharts';
import { usePictureHeight } from '../presentation.ts';
import { seriesAxes } from './seriesAxes.tsx';
import { SeriesLayer } from './SeriesLayer.tsx';
import type { SeriesLine } from './seriesLayout.ts';
import { timeAxis, valueAxis } from './seriesLayout.ts';
import { SeriesStage } from './SeriesStage.tsx';

const HEIGHT_EM = 15;
/** Ranks of several economies cross one another and need more room. */
const RANK_HEIGHT_EM = 21;
const FOOT_EM = 2;
const GUTTER_EM = 2.6;
const TOP_EM = 1.6;
/** Room for the value beside the last point. */
const END_EM = 2.4;
/** Letters wide, with the room around them, that a year label takes. */
const YEAR_EM = 4;

type Picture = {
  readonly label: string;
  readonly lines: readonly SeriesLine[];
  readonly isRank: boolean;
};

export type SeriesPictureProps = Picture & { readonly fontSize: number };

/** Values over time, straight lines between them; a rank has its first place at the top. */
export function SeriesChart({ onLeave, ...picture }: Picture & { readonly onLeave: () => void }) {
  const marks = picture.lines.flatMap((line) => line.marks);
  return (
    <SeriesStage tipOf={(id) => marks.find((mark) => mark.id === id)?.sentence} onLeave={onLeave}>
      {(width, fontSize) => <SeriesPicture {...picture} width={width} fontSize={fontSize} />}
    </SeriesStage>
  );
}

/** Drawn anew for other lines or room, and not while the pointer moves. */
const SeriesPicture = memo(function SeriesPicture(
  props: SeriesPictureProps & { readonly width: number },
) {
  const { lines, isRank, width, fontSize } = props;
  const pictureHeight = usePictureHeight();
  const years = timeAxis(lines, Math.max(2, Math.floor(width / fontSize / YEAR_EM)));
  const values = valueAxis(lines, isRank);
  return (
    <ComposedChart
      width={width}
      height={pictureHeight ?? fontSize * (isRank ? RANK_HEIGHT_EM : HEIGHT_EM)}
      margin={{ top: fontSize * TOP_EM, right: fontSize * END_EM, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" zIndex={0} />
      {lines.map((line) => lineOf(line))}
      {seriesAxes({
        dataKey: 'day',
        x: years,
        y: { ...values, reversed: isRank },
        gutter: fontSize * GUTTER_EM,
        foot: fontSize * FOOT_EM,
      })}
      <SeriesLayer {...props} years={years.ticks} values={values.ticks} />
    </ComposedChart>
  );
});

/** A function and no component: Recharts finds its series among the children of the chart. */
function lineOf({ id, colour, marks }: SeriesLine) {
  return (
    <Line
      key={id}
      data={[...marks]}
      dataKey="value"
      type="linear"
      stroke={colour}
      strokeWidth={2}
      dot={false}
      activeDot={false}
      zIndex={0}
    />
  );
}
