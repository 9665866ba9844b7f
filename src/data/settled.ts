export type Settled<Value> = { readonly loaded: Value } | { readonly error: unknown };

/** How a promise ended, as a value: one that fails leaves those beside it alone. */
export async function settled<Value>(promise: Promise<Value>): Promise<Settled<Value>> {
  try {
    return { loaded: await promise };
  } catch (error) {
    return { error };
  }
}
