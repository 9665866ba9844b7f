import { lazy, Suspense } from 'react';
import type { LinkNoticesProps } from './LinkNoticeList.tsx';

const LinkNoticeList = lazy(async () => ({
  default: (await import('./LinkNoticeList.tsx')).LinkNoticeList,
}));

/** Most links are whole and of the version on screen: what tells of the others comes when needed. */
export function LinkNotices(props: LinkNoticesProps) {
  const isOfThisVersion = props.madeWith === undefined || props.madeWith === props.shown;
  if (props.losses.length === 0 && isOfThisVersion) return null;
  return (
    <Suspense fallback={null}>
      <LinkNoticeList {...props} />
    </Suspense>
  );
}
