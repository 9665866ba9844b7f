import type { SVGProps } from 'react';
import { LETTER_EM } from './markSize.ts';

export type MarkPaint = { readonly colour: string; readonly fontSize: number };

/** What the outermost element of a mark bears: its place, its name, its part in the grid. */
export type OuterProps = Pick<
  SVGProps<SVGElement>,
  'className' | 'role' | 'transform' | 'opacity' | 'tabIndex' | 'aria-selected' | 'aria-label'
> & { readonly 'data-mark'?: string; readonly 'data-count'?: number };

/** What the group of a lane's marks is painted with: styled once, it is inherited by every mark. */
export function markPaint({ colour, fontSize }: MarkPaint) {
  return {
    fill: colour,
    fontSize: fontSize * LETTER_EM,
    fontWeight: 700,
    stroke: 'var(--panel)',
    strokeWidth: 1.25,
    textAnchor: 'middle',
  } as const;
}
