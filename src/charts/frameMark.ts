import { createContext } from 'react';

/** What every frame, foot and copied link must say of the data it shows; undefined: nothing. */
export const FrameMark = createContext<string | undefined>(undefined);
