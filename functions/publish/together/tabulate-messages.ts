/** What a thread is told that helps to make the tables of a study, and what it answers. */
import type { Fingerprints } from '#analysis/disclosure/fingerprints.ts';
import { heldBy, withoutPeople } from '#analysis/disclosure/behind.ts';
import { weightsByRow } from '#analysis/disclosure/cell.ts';
import type { ComputedEstimate } from '#analysis/disclosure/cells.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import type { PartsAsked } from '#analysis/production/sums/fill-parts.ts';
import type { Samples } from '#analysis/production/sums/samples.ts';
import type { Piece } from '#analysis/production/work.ts';
import type { Claims } from '#functions/platform/claims.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';

/** Sent by our own code to our own code; nothing of it comes from outside. */
const own = <Sent>() => v.custom<Sent>((sent) => typeof sent === 'object' && sent !== null);

export const tabulateTaskSchema = v.strictObject({
  kind: v.literal('tabulate'),
  /** As its settings tell it. */
  round: own<Round>(),
  instrument: v.string(),
  version: v.number(),
  /** Numbers of their columns are in shared memory. */
  tables: own<SnapshotTables>(),
  /** In shared memory, and filled in meanwhile. */
  prints: own<Fingerprints>(),
  /** In shared memory: whether `prints` are filled in. */
  printed: own<Int32Array>(),
  claims: own<Claims>(),
  /** What the study tells for totals that are combined with another's. */
  sides: own<readonly PartsAsked[]>(),
});

export type TabulateTask = v.InferOutput<typeof tabulateTaskSchema>;

/** Room for so many prints. */
export const roomForPrints = (count: number): Fingerprints => {
  const room = () => new Float64Array(new SharedArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT));
  return { ids: room(), contents: room() };
};

/** Whether prints are filled in: a number in shared memory. */
const [waiting, filled, none] = [0, 1, 2] as const;

/** Tells threads that wait for prints that these are there, or will never be. */
export function tellPrinted(printed: Int32Array, isFilled: boolean): void {
  Atomics.compareExchange(printed, 0, waiting, isFilled ? filled : none);
  Atomics.notify(printed, 0);
}

/** Waits for prints; false where there will be none. */
export function arePrinted(printed: Int32Array): boolean {
  Atomics.wait(printed, 0, waiting);
  return Atomics.load(printed, 0) === filled;
}

/** Nothing is filled in yet. */
export const notPrinted = (): Int32Array => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Pieces by place, as another thread made them. */
export const tabulatedSchema = v.strictObject({
  kind: v.literal('tabulated'),
  pieces: own<readonly (readonly [place: number, piece: Piece])[]>(),
});

export type SentPieces = v.InferOutput<typeof tabulatedSchema>['pieces'];

/** A piece with what is behind its rows changed; rows of one cell go on having the same. */
function withBehind(piece: Piece, change: typeof withoutPeople): Piece {
  const changed = new Map<ComputedEstimate['basis'], ComputedEstimate['basis']>();
  const rows = piece.rows.map((row) => {
    const basis = changed.get(row.basis) ?? { ...row.basis, behind: change(row.basis.behind) };
    changed.set(row.basis, basis);
    return { ...row, basis };
  });
  return { ...piece, rows };
}

/** A piece as it is sent. */
export const sentPiece = (piece: Piece): Piece => withBehind(piece, withoutPeople);

/** The piece that was sent, of the people of this thread. */
export function receivedPiece(piece: Piece, { weighing }: Samples): Piece {
  const { design, rowOfInterview, prints } = weighing(piece.weighs);
  const weights = weightsByRow(design.weights, rowOfInterview, prints.ids.length);
  return withBehind(piece, (behind) => heldBy(prints, weights, behind));
}
