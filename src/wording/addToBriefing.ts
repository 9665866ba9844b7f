/** Apart from the words of the briefing itself: these stand on every view from the start. */
export const ADD_TO_BRIEFING = 'Add to briefing';
export const NOT_ADDED = 'The slide could not be made, because a part of the page did not arrive.';
