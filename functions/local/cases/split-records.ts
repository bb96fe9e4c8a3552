/** Splits delimited text into records as chunks arrive; quotes may hold delimiters, line ends and doubled quotes. */

export type RecordSplitter = {
  readonly push: (chunk: string) => void;
  /** The last line may lack its line end. */
  readonly end: () => 'complete' | 'open-quote';
};

/**
 * @param onRecord called with the fields of each record, quotes taken off
 */
export function recordSplitter(delimiter: string, onRecord: (fields: readonly string[]) => void): RecordSplitter {
  let rest = '';
  const drain = (text: string): string => {
    let start = 0;
    for (;;) {
      const end = lineEnd(text, start);
      if (end === -1) return text.slice(start);
      const stop = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      onRecord(splitFields(text.slice(start, stop), delimiter));
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

function splitFields(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      let value = '';
      let close = line.indexOf('"', at + 1);
      let from = at + 1;
      while (close !== -1 && line[close + 1] === '"') {
        value += line.slice(from, close + 1);
        from = close + 2;
        close = line.indexOf('"', from);
      }
      const end = close === -1 ? line.length : close;
      const next = line.indexOf(delimiter, end);
      fields.push(value + line.slice(from, end));
      if (next === -1) return fields;
      at = next + delimiter.length;
    } else {
      const next = line.indexOf(delimiter, at);
      fields.push(next === -1 ? line.slice(at) : line.slice(at, next));
      if (next === -1) return fields;
      at = next + delimiter.length;
    }
  }
}
