/** A version of the data as links carry it: `data=1.2.0`. */
export const VERSION_PATTERN = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;
