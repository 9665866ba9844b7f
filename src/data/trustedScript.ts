declare global {
  interface Window {
    /** Typed as the text it stands for: only browsers that demand a trusted address know the type. */
    readonly trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ) => { readonly createScriptURL: (address: string) => string };
    };
  }
}

/**
 * The address as such a browser takes it: its page allows the policy by name, and the policy this one
 * address. Asked for once, since a name is given once.
 */
export function trustedScript(policy: string, only: string): string {
  if (window.trustedTypes === undefined) return only;
  const rules = {
    createScriptURL: (address: string) => {
      if (address === only) return address;
      throw new TypeError(`No script may be loaded from ${address}.`);
    },
  };
  return window.trustedTypes.createPolicy(policy, rules).createScriptURL(only);
}
