/**
 * Forms on paper are typed twice: by two clerks, the second without seeing what the first typed. What both typed alike is filed;
 * of the rest a clerk says by the paper which is right. A form becomes one registration however often somebody tries.
 */
import type { AcceptOutcome } from '#functions/ingest/accept-response.ts';
import type {
  PaperForm,
  PaperKey,
  PaperOwn,
  PaperPicks,
  PaperTyping,
  StoredPaper,
} from '#functions/store/paper-entry.ts';
import type { Store } from '#functions/store/store.ts';
import { filingRefusal } from '#schemas/fieldwork/life-cycle.ts';
import { type Language, spokenLanguage } from '#schemas/words/languages.ts';

import { agreed, differences } from './agreement.ts';
import { idOfForm } from './form-id.ts';
import { type Registry, take, type TakeDeps } from './take.ts';

export type PaperDeps = TakeDeps & {
  readonly store: TakeDeps['store'] & Pick<Store, 'getPaper' | 'putPaper' | 'listPaper' | 'scrub'>;
};

/** Which form it is. */
export type PaperWish = { readonly campaign: string; readonly number: string; readonly reason: string };

export type PaperOutcome =
  | { readonly kind: 'typed-once' | 'differs' | 'thrown-away' }
  | { readonly kind: 'filed'; readonly id: string }
  /** It was filed before; nothing that was typed now is kept. */
  | { readonly kind: 'filed-before'; readonly id: string }
  /** Whoever it was of is erased: nothing of it is kept, and it is not typed again. */
  | { readonly kind: 'erased' }
  /** Whoever typed it first does not type it again. */
  | { readonly kind: 'typed-by-you' }
  /** Not every question was decided. */
  | { readonly kind: 'undecided' }
  /** Somebody else typed it, decided about it or threw it away; nothing was changed. */
  | { readonly kind: 'changed-meanwhile' }
  /** The round takes no such form, and nothing was kept; or both agree, and it is not taken in: what was typed is still there. */
  | { readonly kind: 'not-taken'; readonly why: AcceptOutcome };

/** Which registration a form becomes, and where it lies until then. */
export const paperKey = (deps: Pick<PaperDeps, 'digestKey'>, { round, study }: Registry, number: string): PaperKey => ({
  ...{ round: round.id, instrument: study.instrument.id, number },
  id: idOfForm(deps.digestKey, round.id, number),
});

/**
 * The form as it stands; one that is registered counts as filed, also where filing was cut off, or a copy of the vault was restored: then
 * nothing that was typed stays either, and it waits for nobody.
 */
export async function seenPaper(deps: PaperDeps, key: PaperKey): Promise<StoredPaper | undefined> {
  const [form, response] = await Promise.all([deps.store.getPaper(key), deps.store.getResponse(key)]);
  if (response === undefined || form?.state === 'filed') return form;
  const { campaign = '', at = response.receivedAt, revision = 0 } = form ?? {};
  const filed = { number: key.number, campaign, at, state: 'filed' } as const;
  if (form !== undefined && (await deps.store.putPaper(key, filed, revision))) await deps.store.scrub();
  return { ...filed, revision };
}

const isOpen = (form: StoredPaper | undefined): form is StoredPaper =>
  form !== undefined && form.state !== 'filed' && form.state !== 'thrown-away';

async function written(
  deps: PaperDeps,
  { round }: Registry,
  action: 'paper-typed' | 'paper-decided' | 'paper-answered' | 'paper-thrown-away',
  { number, reason }: Pick<PaperWish, 'number' | 'reason'>,
  questions?: readonly string[],
): Promise<void> {
  const at = deps.now().toISOString();
  const line = { id: deps.newId(), round: round.id, at, by: deps.by, action, subject: number, reason };
  await deps.store.putAudit({ ...line, ...(questions !== undefined && { questions: [...questions] }) });
}

/** When the day that stands on paper begins: where days begin first, if it had not begun elsewhere when it was typed. */
const momentOf = ({ at }: PaperTyping, day: string): string =>
  `${day}T00:00:00.000${day > at.slice(0, 10) ? '+14:00' : 'Z'}`;

/** A typing of a form: the first one, or the second one of somebody else. */
export async function typeForm(
  deps: PaperDeps,
  registry: Registry,
  wish: PaperWish,
  typed: Pick<PaperTyping, 'day' | 'language' | 'answers'>,
  retried = false,
): Promise<PaperOutcome> {
  const { instrument } = registry.study;
  const key = paperKey(deps, registry, wish.number);
  const at = deps.now().toISOString();
  const typing: PaperTyping = { ...typed, by: deps.by, at, version: instrument.version };
  if (await deps.store.wasErased(key)) return { kind: 'erased' };
  const form = await seenPaper(deps, key);
  if (form?.state === 'filed') return { kind: 'filed-before', id: key.id };
  // Nothing is kept, and nobody types it once more, of what the round will not take.
  const entry = await deps.store.getRoundEntry(registry.round.id);
  const refusal = entry && filingRefusal(entry, momentOf(typing, typed.day), false);
  if (refusal !== undefined) return { kind: 'not-taken', why: { kind: refusal } };
  const { number, campaign } = wish;
  // What was typed into another version of the questionnaire is not what this one asks: it is typed anew.
  const first = isOpen(form) && form.first?.version === instrument.version ? form.first : undefined;
  if (form === undefined || first === undefined) {
    const isKept = await deps.store.putPaper(
      key,
      { number, campaign, at, state: 'once', first: typing },
      form?.revision,
    );
    // Somebody else typed it at the same moment: neither saw the other, so this is the second typing.
    if (!isKept) return retried ? { kind: 'changed-meanwhile' } : typeForm(deps, registry, wish, typed, true);
    await written(deps, registry, 'paper-typed', wish);
    return { kind: 'typed-once' };
  }
  if (first.by === deps.by) return { kind: 'typed-by-you' };
  // Sent twice by one press.
  if (form.second?.by === deps.by && differences(instrument, form.second, typing).length === 0)
    return form.state === 'decided' ? fileOwn(deps, registry, wish) : { kind: 'differs' };
  if (form.state !== 'once') return { kind: 'changed-meanwhile' };
  const isAlike = differences(instrument, first, typing).length === 0;
  const next: PaperForm = { number, campaign, at, state: isAlike ? 'decided' : 'differs', first, second: typing };
  if (!(await deps.store.putPaper(key, next, form.revision)))
    return retried ? { kind: 'changed-meanwhile' } : typeForm(deps, registry, wish, typed, true);
  await written(deps, registry, 'paper-typed', wish);
  return isAlike ? fileForm(deps, registry, wish) : { kind: 'differs' };
}

/**
 * Says of each question that was typed differently which typing is right, by the paper, or what stands there where neither is; then
 * it is filed. What somebody wrote themself has a line of its own in the trail.
 */
export async function decideForm(
  deps: PaperDeps,
  registry: Registry,
  wish: PaperWish,
  { seen, picks, own }: { readonly seen: number; readonly picks: PaperPicks; readonly own?: PaperOwn | undefined },
  retried = false,
): Promise<PaperOutcome> {
  const key = paperKey(deps, registry, wish.number);
  const form = await seenPaper(deps, key);
  if (form?.state === 'filed') return { kind: 'filed-before', id: key.id };
  const { first, second } = form ?? {};
  if (form?.state === 'decided' && form.decidedBy === deps.by && form.revision === seen + 1)
    return fileOwn(deps, registry, wish); // sent twice by one press
  if (form?.state !== 'differs' || form.revision !== seen || first === undefined || second === undefined)
    return { kind: 'changed-meanwhile' };
  const apart = differences(registry.study.instrument, first, second);
  const isNeither = (name: string): boolean => picks[name] === 'neither';
  if (apart.some((name) => picks[name] === undefined || (isNeither(name) && own === undefined)))
    return { kind: 'undecided' };
  const names = [...new Set([...apart, ...Object.keys(picks).filter(isNeither)])];
  const answered = names.filter(isNeither);
  const chosen = Object.fromEntries(names.map((name) => [name, picks[name] ?? 'first']));
  const next: PaperForm = {
    ...form,
    at: deps.now().toISOString(),
    state: 'decided',
    picks: chosen,
    ...(answered.length > 0 && { own }),
    decidedBy: deps.by,
  };
  if (!(await deps.store.putPaper(key, next, seen)))
    return retried ? { kind: 'changed-meanwhile' } : decideForm(deps, registry, wish, { seen, picks, own }, true);
  await written(deps, registry, 'paper-decided', wish, apart);
  if (answered.length > 0) await written(deps, registry, 'paper-answered', wish, answered);
  return fileForm(deps, registry, wish);
}

/** Files what this account agreed to by a press that was sent twice: it is filed by whichever comes first. */
async function fileOwn(deps: PaperDeps, registry: Registry, wish: PaperWish): Promise<PaperOutcome> {
  const outcome = await fileForm(deps, registry, wish);
  return outcome.kind === 'filed-before' ? { kind: 'filed', id: outcome.id } : outcome;
}

/** Files what is agreed; cut off on the way, anybody who may does so again, and it stays one registration. */
export async function fileForm(deps: PaperDeps, registry: Registry, wish: PaperWish): Promise<PaperOutcome> {
  const { instrument } = registry.study;
  const key = paperKey(deps, registry, wish.number);
  const form = await deps.store.getPaper(key);
  const { first, second } = form ?? {};
  if (form?.state === 'filed') return { kind: 'filed-before', id: key.id };
  if (form?.state !== 'decided' || first === undefined || second === undefined) return { kind: 'changed-meanwhile' };
  const { day, answers } = agreed(instrument, first, second, form.picks ?? {}, form.own);
  const language: Language = spokenLanguage(first.language) ?? 'en';
  const startedAt = momentOf(first, day);
  const taken = {
    id: key.id,
    startedAt,
    endedAt: startedAt,
    version: first.version,
    answers,
    language,
    reason: wish.reason,
  };
  const outcome = await take(deps, registry, 'paper', taken);
  const at = deps.now().toISOString();
  const { number, campaign } = form;
  const isNew = outcome.kind === 'stored' || outcome.kind === 'already-stored';
  // It was filed before, and corrected or restored since; or the person was erased: nothing of the paper stays either.
  const isOver = isNew || outcome.kind === 'id-reused' || outcome.kind === 'erased';
  if (!isOver) {
    await deps.store.putPaper(key, { number, campaign, at, state: 'differs', first, second }, form.revision);
    return { kind: 'not-taken', why: outcome };
  }
  await deps.store.putPaper(key, { number, campaign, at, state: 'filed' }, form.revision);
  await deps.store.scrub();
  if (outcome.kind === 'erased') return { kind: 'erased' };
  return { kind: isNew ? 'filed' : 'filed-before', id: key.id };
}

/** Takes a form out before it is filed: what was typed goes at once. It can be typed anew. */
export async function throwAway(
  deps: PaperDeps,
  registry: Registry,
  wish: PaperWish,
  seen: number,
): Promise<PaperOutcome> {
  const key = paperKey(deps, registry, wish.number);
  const form = await seenPaper(deps, key);
  if (form?.state === 'filed') return { kind: 'filed-before', id: key.id };
  if (!isOpen(form) || form.revision !== seen) return { kind: 'changed-meanwhile' };
  const { number, campaign } = form;
  const gone: PaperForm = { number, campaign, at: deps.now().toISOString(), state: 'thrown-away' };
  if (!(await deps.store.putPaper(key, gone, seen))) return { kind: 'changed-meanwhile' };
  await deps.store.scrub();
  await written(deps, registry, 'paper-thrown-away', wish);
  return { kind: 'thrown-away' };
}
