/** Reads a long list of names, a code each: `TJ Tajikistan`, in lines or `|` between them. */
export function namesByCode(lines: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines
      .trim()
      .split(/\n| \| /)
      .map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)];
      }),
  );
}
