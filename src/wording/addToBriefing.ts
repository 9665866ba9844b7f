/** Apart from the words of the briefing itself: these stand on every view from the start. */
export const ADD_TO_BRIEFING = 'Add to briefing';
export const NOT_ADDED = 'The slide could not be made, because a part of the page did not arrive.';
export const OWN_NOT_ADDED =
  'Not added: records of your own file are chosen here. A slide is a link, and no link holds your own data, so it would show something else.';
