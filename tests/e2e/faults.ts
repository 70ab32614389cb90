import type { BrowserContext } from '@playwright/test';

const ownProtocols = ['data:', 'blob:', 'about:'];

/**
 * Everything that must not happen behind a person's back while a page is open: errors in the
 * console or the page, breaches of the content policy, a crash, a request to another host.
 */
export class Faults {
  readonly #seen: string[] = [];
  readonly #expected: RegExp[] = [];

  /** Says that this test provokes such a fault; one that does not come fails the test as well. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Takes back what was expected. */
  forget(): void {
    this.#expected.length = 0;
  }

  async watch(context: BrowserContext, ownOrigin: string): Promise<void> {
    const note = (fault: string): void => void this.#seen.push(fault);
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      note(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (failure) => {
      const error = failure.error();
      note(`page error: ${error.stack ?? error.message}`);
    });
    context.on('page', (page) => {
      page.on('crash', () => note(`crash: ${page.url()}`));
    });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (ownProtocols.includes(protocol) || origin === ownOrigin) return;
      note(`request to another host: ${request.url()}`);
    });
    await context.exposeFunction('reportPolicyBreach', (breach: string) => {
      note(`content policy: ${breach}`);
    });
    await context.addInitScript(() => {
      const { reportPolicyBreach } = globalThis as unknown as {
        reportPolicyBreach: (breach: string) => void;
      };
      document.addEventListener('securitypolicyviolation', (event) => {
        const { effectiveDirective, blockedURI, sample } = event;
        reportPolicyBreach(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
      });
    });
  }

  /** The faults nobody expected, and the expected ones that did not come. */
  unexplained(): string[] {
    const surprises = this.#seen.filter(
      (fault) => !this.#expected.some((pattern) => pattern.test(fault)),
    );
    const missing = this.#expected
      .filter((pattern) => !this.#seen.some((fault) => pattern.test(fault)))
      .map((pattern) => `expected, but never came: ${pattern}`);
    return [...surprises, ...missing];
  }
}
