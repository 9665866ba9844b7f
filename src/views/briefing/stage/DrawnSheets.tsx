import { useEffect, useState } from 'react';
import { sheetsDrawn } from '../../../wording/presenting.ts';

const LOOK_EVERY_MS = 500;
const ON_ITS_WAY =
  '.slide-view:not(:has(.stage-part, .stage-fault)), .slide-view .stage-waiting, .slide-view [aria-busy="true"]';

/** How many of the sheets can be printed by now: each is a live view, and a thousand take a while. */
export function DrawnSheets({ total }: { readonly total: number }) {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn === total) return undefined;
    // Each slide is drawn by a React root of its own, which tells this one nothing.
    const timer = setInterval(() => setDrawn(countDrawn()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [drawn, total]);
  const text = sheetsDrawn(drawn, total);
  return (
    <>
      <p>{text}</p>
      {/* Heard once, not at every slide. */}
      <p className="visually-hidden" role="status">
        {drawn === total ? text : ''}
      </p>
    </>
  );
}

function countDrawn(): number {
  const sheets = document.querySelectorAll('.handout-sheet');
  return [...sheets].filter((sheet) => sheet.querySelector(ON_ITS_WAY) === null).length;
}
