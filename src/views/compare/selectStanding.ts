import type { StatedValue } from '../../domain/accession.ts';
import { statedBy } from '../../domain/stated.ts';
import type { Path } from '../../domain/path.ts';
import type { StandingStatement, TrackRecord } from '../../domain/tracks.ts';
import type { Comparison } from './selectComparison.ts';

/** Where one accession stands, and on whose word. */
export type Standing = {
  readonly path: Path;
  readonly stage: StatedValue<string> | undefined;
  readonly activity: StatedValue<string> | undefined;
  readonly governmentStatus: StatedValue<string> | undefined;
  readonly statements: readonly StandingStatement[];
  readonly conflicts: number;
};

export function selectStanding(
  { paths, asOf }: Comparison,
  tracks: readonly TrackRecord[],
): readonly Standing[] {
  return paths.map((path) => {
    const { applicant } = path;
    return {
      path,
      stage: statedBy(applicant.stage, asOf),
      activity: statedBy(applicant.activity, asOf),
      governmentStatus: statedBy(applicant.governmentStatus, asOf),
      statements: tracks.find(({ id }) => id === applicant.id)?.statements ?? [],
      conflicts: applicant.conflicts?.length ?? 0,
    };
  });
}
