/**
 * The public key of a round on this device: asked for with a link while there is a connection, and remembered, so that a
 * backup file can be saved without one.
 */
import { browserStorage } from '../device/browser-storage.ts';

/** What a round's key is kept under. It is public: whoever has it can seal, and open nothing. */
const prefix = 'remit:backup-key:';
const nameOf = (round: string): string => prefix + round;

/** An uncompressed point of P-256. */
const pointBytes = 65;

function pointIn(text: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    return bytes.length === pointBytes && bytes[0] === 4 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** The key of a round that this device remembers. */
export function rememberedKey(round: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return pointIn(localStorage.getItem(nameOf(round)));
  } catch {
    return undefined;
  }
}

/** Every round whose key this device remembers, with that key. */
export function rememberedKeys(): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const keys = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const name of Object.keys(browserStorage('localStorage') ?? {})) {
    const round = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    const key = round === '' ? undefined : rememberedKey(round);
    if (key !== undefined) keys.set(round, key);
  }
  return keys;
}

function remember(round: string, key: string): void {
  try {
    localStorage.setItem(nameOf(round), key);
  } catch {
    // Full, or forbidden: then it is asked for again.
  }
}

const isAnswer = (value: unknown): value is { readonly round: string; readonly key: string } =>
  typeof value === 'object' &&
  value !== null &&
  'round' in value &&
  'key' in value &&
  typeof value.round === 'string' &&
  typeof value.key === 'string';

/** Asks the server; what is no key of this round, such as a hotel's page, is none. */
async function ask(round: string, token: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const answer = await fetch('/v1/backup-key', { headers: { authorization: `Bearer ${token}` }, signal });
    const said: unknown = answer.ok ? await answer.json() : undefined;
    const point = isAnswer(said) && said.round === round ? pointIn(said.key) : undefined;
    if (point !== undefined && isAnswer(said)) remember(round, said.key);
    return point;
  } catch {
    return undefined;
  }
}

/** Whether this page can seal anything: over plain http browsers do not let it. */
export const canSeal = (): boolean => 'subtle' in crypto;

/**
 * The key of a round; undefined where there is none yet and nobody to ask.
 *
 * @param signal ends the waiting for an answer
 */
export async function roundKey(
  round: string,
  token: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!canSeal()) return undefined;
  return (await ask(round, token, signal)) ?? rememberedKey(round);
}
