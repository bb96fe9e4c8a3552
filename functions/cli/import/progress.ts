/** How far an import is: a bar on a terminal, a line now and then elsewhere, always on stderr. */

export type Progress = {
  /** Share of the work done, 0 to 1. */
  readonly at: (share: number, rows: number) => void;
  readonly done: () => void;
};

const width = 30;

/**
 * A progress bar.
 *
 * @param label what is being done, e.g. `checking`
 * @param now milliseconds, for a steady pace of drawing
 */
export function showProgress(stream: NodeJS.WriteStream, label: string, now: () => number): Progress {
  let drawn = -Infinity;
  let latest = { share: 0, rows: 0 };
  const draw = (): void => {
    const filled = Math.min(width, Math.floor(latest.share * width));
    const percent = String(Math.min(100, Math.floor(latest.share * 100))).padStart(3);
    const rows = latest.rows.toLocaleString('en');
    if (stream.isTTY)
      stream.write(`\r${label.padEnd(9)}${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${percent} % ${rows} rows `);
    else stream.write(`${label} ${percent} % ${rows} rows\n`);
  };
  return {
    at(share, rows) {
      latest = { share, rows };
      const time = now();
      if (time - drawn < (stream.isTTY ? 100 : 10_000)) return;
      if (stream.isTTY || drawn !== -Infinity) draw();
      drawn = time;
    },
    done() {
      if (!stream.isTTY) return;
      draw();
      stream.write('\n');
    },
  };
}

export type Bars = {
  readonly progress: (step: string, share: number, rows: number) => void;
  readonly done: () => void;
};

/** One bar for each step, drawn one after the other. */
export function progressBars(): Bars {
  let current: { step: string; bar: Progress } | undefined;
  return {
    progress(step, share, rows) {
      if (current?.step !== step) {
        current?.bar.done();
        current = { step, bar: showProgress(process.stderr, step, Date.now) };
      }
      current.bar.at(share, rows);
    },
    done: () => current?.bar.done(),
  };
}

/** One line of what a command answers. */
export function sayLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
