import type { FrameRow } from './laneFrame.ts';

/** A lane and a group may bear the same name. */
export function rowKey({ kind, id }: Pick<FrameRow, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}
