import type { SVGProps } from 'react';
import type { Stretch } from './clearLines.ts';

type Props = SVGProps<SVGLineElement> & {
  readonly x: number;
  readonly line: readonly Stretch[];
};

/** A line in the pieces that the words in its way leave of it. */
export function UprightLine({ x, line, ...look }: Props) {
  return line.map(({ from, to }) => (
    <line
      key={from}
      className="paths-slide"
      transform={`translate(${x} 0)`}
      y1={from}
      y2={to}
      {...look}
    />
  ));
}
