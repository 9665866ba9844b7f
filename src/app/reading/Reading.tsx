import { TakeAlong } from '../take-along/TakeAlong.tsx';
import { OneStopGroups } from './OneStopGroups.tsx';
import { useInnerLinks } from './useInnerLinks.ts';
import { useReturn } from './useReturn.ts';

/** One file needs no keeping: it is all there, or not opened at all. */
const IS_ONE_FILE = import.meta.env.MODE === 'single-file';

/** What eases the reading of a page that is drawn already, so its code comes after the picture. */
export function Reading() {
  useInnerLinks();
  useReturn();
  return (
    <>
      <OneStopGroups />
      {IS_ONE_FILE ? null : <TakeAlong />}
    </>
  );
}
