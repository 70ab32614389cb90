/** What of the format's own toolkit the tests use; it comes without types. */
declare module 'jsonstat-toolkit' {
  interface ToolkitCell {
    readonly value: number | null;
    readonly status: string | null;
  }

  interface ToolkitResponse {
    Dataset(at: number): { Data(): readonly ToolkitCell[] };
  }

  export default function JSONstat(json: unknown): ToolkitResponse;
}
