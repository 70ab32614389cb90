/** One line on a terminal that is written over; silent where nobody is looking. */
export class ProgressLine {
  constructor(private readonly stream: NodeJS.WriteStream) {}

  show(text: string): void {
    if (this.stream.isTTY) this.stream.write(`\r\u001B[K${text}`);
  }

  clear(): void {
    this.show('');
  }
}
