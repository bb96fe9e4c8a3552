/** Asks a bank over HTTP, in bounded time and memory, and trusts nothing but an answer of the type and from the host that was asked. */

export type AnswerLimits = {
  /** Of the whole exchange, redirects included. */
  readonly mostMs: number;
  readonly mostBytes: number;
  readonly contentTypes: readonly string[];
};

/** What is wrong with an exchange. */
export type AnswerFault =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirected'; readonly host: string }
  /** Sent on within its own house, and on again. */
  | { readonly kind: 'in-circles'; readonly count: number }
  | { readonly kind: 'wrong-type'; readonly type: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'cut-off' };

export type Answer = { readonly kind: 'answered'; readonly bytes: Uint8Array } | AnswerFault;

const mostRedirects = 3;

/** The type that an answer says it has, without its parameters; shortened, since it is told to people. */
const typeOf = (answer: Response): string =>
  (answer.headers.get('content-type') ?? 'none').split(';')[0]?.trim().toLowerCase().slice(0, 60) ?? 'none';

/** A body, given up at the first byte too many. */
async function readBody(answer: Response, mostBytes: number): Promise<Answer> {
  const tooLarge = { kind: 'too-large', bytes: mostBytes } as const;
  if (Number(answer.headers.get('content-length') ?? 0) > mostBytes) return tooLarge;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > mostBytes) return tooLarge;
    parts.push(part);
  }
  return { kind: 'answered', bytes: Buffer.concat(parts) };
}

/** One exchange; where to go on when it is sent on. */
async function exchange(
  url: URL,
  limits: AnswerLimits,
  signal: AbortSignal,
): Promise<Answer | { kind: 'on'; to: URL }> {
  const answer = await fetch(url, { signal, redirect: 'manual', headers: { accept: limits.contentTypes.join(', ') } });
  try {
    const { status } = answer;
    const location = answer.headers.get('location');
    if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url)) {
      const to = new URL(location, url);
      return to.origin === url.origin ? { kind: 'on', to } : { kind: 'redirected', host: to.host };
    }
    if (status !== 200) return { kind: 'status', status };
    const type = typeOf(answer);
    if (!limits.contentTypes.includes(type)) return { kind: 'wrong-type', type };
    return await readBody(answer, limits.mostBytes);
  } finally {
    await answer.body?.cancel().catch(() => undefined); // what was read to its end, or is locked, needs none
  }
}

/** The answer at an address, or what is wrong with it. */
export async function fetchAnswer(address: URL, limits: AnswerLimits): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.mostMs);
  let url = address;
  try {
    for (let turn = 0; turn <= mostRedirects; turn += 1) {
      const answer = await exchange(url, limits, signal);
      if (answer.kind !== 'on') return answer;
      url = answer.to;
    }
    return { kind: 'in-circles', count: mostRedirects };
  } catch (error) {
    if (signal.aborted) return { kind: 'too-slow', seconds: limits.mostMs / 1000 };
    return { kind: isCutOff(error) ? 'cut-off' : 'unreachable' };
  }
}

/** `fetch failed` never had an answer; whatever else is thrown came in the middle of one. */
const isCutOff = (error: unknown): boolean => !(error instanceof TypeError && error.message === 'fetch failed');
