/** Literal colours, since a canvas knows no custom properties. */
export const SERIES = [
  { key: 'workingPartyEstablished', colour: '#c9d9e8' },
  { key: 'firstMeeting', colour: '#93b4d2' },
  { key: 'undated', colour: '#a9c0d6' },
  { key: 'approval', colour: '#4f84b3' },
  { key: 'membership', colour: '#1f5486' },
  { key: 'open', colour: '#eaf0f6' },
] as const;

export const HIGHLIGHT_COLOUR = '#6f4aa8';

/** Drawn by all alike: a line round each stage, and the ground behind a label's letters. */
export const OUTLINE = { colour: '#64829f', width: 0.75 } as const;
export const HALO = { colour: '#ffffff', width: 4 } as const;
export const LABEL_COLOUR = '#4c586a';
export const ARROW_COLOUR = '#6f96bb';
export const RULE_COLOUR = '#17202e';
export const FADE_COLOUR = '#93b4d2';

export const RULE_LABEL = 'Half had joined after 14.2 years';
