/** How an office program writes the values of an axis. */
export const AXIS_FORMATS = { number: 'General', share: '0%', year: '0' } as const;
