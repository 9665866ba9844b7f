import { createContext } from 'react';

/** Whether the state of a view names own records, which its link has to leave out. */
export const HoldsOwn = createContext(false);
