/** Splits delimited text into records as chunks arrive; quotes may hold delimiters, line ends and doubled quotes. */

export type RecordSplitter = {
  readonly push: (chunk: string) => void;
  /** The last line may lack its line end. */
  readonly end: () => 'complete' | 'open-quote';
};

/** Fields of a record with the quotes taken off, and which of them had quotes; absent: none. */
type OnRecord = (fields: readonly string[], quoted?: readonly boolean[]) => void;

/** Splits text that arrives in pieces. */
export function recordSplitter(delimiter: string, onRecord: OnRecord): RecordSplitter {
  let rest = '';
  const drain = (text: string): string => {
    let start = 0;
    for (;;) {
      const end = lineEnd(text, start);
      if (end === -1) return text.slice(start);
      const stop = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      splitFields(text.slice(start, stop), delimiter, onRecord);
      start = end + 1;
    }
  };
  return {
    push: (chunk) => {
      rest = drain(rest + chunk);
    },
    end: () => {
      if (rest === '') return 'complete';
      const last = drain(`${rest}\n`);
      rest = '';
      return last === '' ? 'complete' : 'open-quote';
    },
  };
}

/** Where the record that starts at `start` ends: the first line end outside quotes, −1 when there is none yet. */
function lineEnd(text: string, start: number): number {
  let end = text.indexOf('\n', start);
  let quote = text.indexOf('"', start);
  let from = start;
  let inside = false;
  while (end !== -1) {
    while (quote !== -1 && quote < end) {
      inside = !inside;
      from = quote + 1;
      quote = text.indexOf('"', from);
    }
    if (!inside) return end;
    if (quote === -1) return -1;
    end = text.indexOf('\n', quote);
  }
  return -1;
}

function splitFields(line: string, delimiter: string, onRecord: OnRecord): void {
  if (!line.includes('"')) {
    onRecord(line.split(delimiter));
    return;
  }
  const fields: string[] = [];
  const quoted: boolean[] = [];
  let at = 0;
  while (at !== -1) {
    const isQuoted = line[at] === '"';
    const [value, end] = isQuoted ? readQuoted(line, at) : ['', at];
    const next = line.indexOf(delimiter, end);
    // Text after the closing quote belongs to the field.
    fields.push(value + line.slice(end, next === -1 ? undefined : next));
    quoted.push(isQuoted);
    at = next === -1 ? -1 : next + delimiter.length;
  }
  onRecord(fields, quoted);
}

/** What stands between the quotes, doubled ones made single, and where the field goes on. */
function readQuoted(line: string, open: number): [value: string, end: number] {
  let value = '';
  let from = open + 1;
  let close = line.indexOf('"', from);
  while (close !== -1 && line[close + 1] === '"') {
    value += line.slice(from, close + 1);
    from = close + 2;
    close = line.indexOf('"', from);
  }
  return close === -1 ? [value + line.slice(from), line.length] : [value + line.slice(from, close), close + 1];
}
