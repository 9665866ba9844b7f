/** Apart from the words of the briefing itself: these stand on every view from the start. */
export const ADD_TO_BRIEFING = 'Add to briefing';
export const NOT_ADDED = 'The slide could not be made, because a part of the page did not arrive.';
export const OWN_NOT_ADDED =
  'Not added: records of your own file are chosen here. A briefing holds the bundled data alone, so it would show something else.';
export const ADDED_WITHOUT_OWN = 'It shows the bundled data, without your own.';
