import DOMPurify from 'dompurify';

/** The small part of the browser's interface that is used here; not every browser has it. */
type PolicyFactory = {
  createPolicy(
    name: 'default',
    rules: {
      createHTML(text: string): string;
      createScriptURL(address: string): string;
    },
  ): unknown;
};

function policyFactory(): PolicyFactory | undefined {
  return (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
}

function ownScript(address: string): string {
  const { protocol, origin } = new URL(address, location.href);
  // A blob: address carries our origin too, whoever filled it.
  if (protocol === location.protocol && origin === location.origin) return address;
  throw new TypeError(`Only scripts of ${location.origin} may run, not ${address}`);
}

/**
 * Takes the door through which text becomes markup or a script's address, for every library at
 * once: the content policy has the browser refuse whatever does not pass here. MapLibre makes its
 * attribution and its worker that way. Call it before anything is drawn.
 */
export function installTrustedTypes(): void {
  policyFactory()?.createPolicy('default', {
    createHTML: (text) => DOMPurify.sanitize(text),
    createScriptURL: ownScript,
  });
}
