declare const partialDate: unique symbol;

/** A calendar day, month or year exactly as a source gives it: `1996-02-06`, `1996-02` or `1996`. */
export type PartialDate = string & { readonly [partialDate]: true };
