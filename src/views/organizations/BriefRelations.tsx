import { hueColour, huesOf } from '../../charts/emphasis.ts';
import type { Organization } from '../../domain/organization.ts';
import type { RelationAsOf } from '../../domain/organizationAsOf.ts';
import { briefInWords, ECONOMY_NAMES } from '../../wording/relations.ts';
import { openedRelation } from './opened.ts';
import { CARD_ECONOMIES } from './selectCards.ts';
import type { Opened } from './SourceDialog.tsx';

const HUES = huesOf(CARD_ECONOMIES);

type Props = {
  readonly organization: Pick<Organization, 'abbreviation' | 'conflicts'>;
  readonly relations: readonly RelationAsOf[];
  readonly onOpen: (opened: Opened) => void;
};

/** Where Belarus and Kazakhstan stand, a line each. */
export function BriefRelations({ organization, relations, onOpen }: Props) {
  return (
    <dl className="brief-relations">
      {relations.map((relation) => {
        const name = ECONOMY_NAMES[relation.economy] ?? relation.economy;
        return (
          <div key={relation.economy} data-id={relation.economy}>
            <dt style={{ color: hueColour(HUES.get(relation.economy) ?? 'a') }}>{name}</dt>
            <dd>
              <button
                type="button"
                className="fact-button"
                onClick={() => onOpen(openedRelation(organization, relation, name))}
              >
                {briefInWords(relation)}
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
