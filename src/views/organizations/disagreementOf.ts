import type { OrganizationConflict } from '../../domain/organization.ts';
import type { Disagreement } from '../shared/ConflictList.tsx';

/** The conflicts of an organization name no preferred side: their note says what is known. */
export function disagreementOf({ topic, values, note }: OrganizationConflict): Disagreement {
  return { field: topic, values, ...(note === undefined ? {} : { why: note }) };
}
