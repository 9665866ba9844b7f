/** Below this an estimate leans on single cases, and is shown grey and says so. */
export const ENOUGH_AT_RISK = 10;
