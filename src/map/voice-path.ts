/** A triangle for what is hard, a star for an idea, a heart for praise: in a box of 24 by 24. */
const paths: Readonly<Record<string, string>> = {
  challenge: 'M12 2.5 22.5 21H1.5Z',
  idea: 'M12.0 1.6 14.9 8.6 22.5 9.2 16.7 14.1 18.5 21.5 12.0 17.5 5.5 21.5 7.3 14.1 1.5 9.2 9.1 8.6Z',
  praise:
    'M12 21.5C5 16 1.5 12.6 1.5 8.2A5.6 5.6 0 0 1 12 5.3 5.6 5.6 0 0 1 22.5 8.2C22.5 12.6 19 16 12 21.5Z',
};

/** SVG path data of the mark of a kind of contribution. */
export function voicePath(kind: string): string {
  return paths[kind] ?? paths['idea'];
}
