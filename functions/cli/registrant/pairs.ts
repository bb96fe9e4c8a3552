/** `remit registrant duplicates`, `decide`, `put-back`: two registrations that may be one person, for a clerk to decide. */
import { Command, Option } from 'commander';

import { type Decision, decidePair, putBack } from '#functions/registry/office/duplicates/decide-pair.ts';
import { listPairs, type OpenPairs } from '#functions/registry/office/duplicates/list-pairs.ts';
import { isAside, type Pair, type SharedKind, type Side } from '#functions/registry/office/duplicates/pairs.ts';
import { type OfficeDeps, writeAudit } from '#functions/registry/office/record.ts';
import type { JsonObject } from '#functions/store/json.ts';
import { isOfChild } from '#schemas/fieldwork/of-age.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { mustSayWhy } from '../open/must-say-why.ts';
import { type Place, withWhere } from '../open/open-platform.ts';
import { type Acting, depsOf, fullId, say, unknown, withRecord, withRegistry } from './act.ts';

type Listing = Place &
  Pick<Acting, 'round' | 'by'> & { readonly names?: true; readonly reason?: string; readonly json?: true };
type PuttingBack = Place & Acting;
type Deciding = PuttingBack & {
  readonly other: string;
  readonly as: 'two-people' | 'one-person';
  readonly stays?: string;
  readonly seen?: string;
};

/** Adds them to `remit registrant`. */
export function addPairCommands(command: Command): void {
  command.addCommand(
    withWhere(new Command('duplicates').requiredOption('--round <id>', 'the round of the registry'))
      .description('print every two registrations that may be one person, and that nobody has decided about')
      .option(
        '--names',
        'print the name and the date of birth of each, too: no contact, and nothing of a guardian; needs --reason',
      )
      .option('--reason <text>', 'why names are looked at, for the audit trail')
      .option('--by <name>', 'who looks, for the audit trail', whoActs())
      .option('--json', 'as JSON')
      .action((options: Listing) => list(options)),
  );
  command.addCommand(
    withRecord(new Command('decide'))
      .description('decide whether two registrations are two people, or one who registered twice')
      .requiredOption('--other <id>', 'the number of the other one')
      .addOption(new Option('--as <what>', 'what they are').choices(['two-people', 'one-person']).makeOptionMandatory())
      .option('--stays <id>', 'of one person, the number that counts on; the other is set aside')
      .option('--seen <sign>', 'the sign that duplicates printed beside them: refused when one was changed since')
      .action((options: Deciding) => decide(options)),
  );
  command.addCommand(
    withRecord(new Command('put-back'))
      .description('let a registration count again that was set aside as that of somebody registered already')
      .action((options: PuttingBack) => back(options)),
  );
}

const shared: Readonly<Record<SharedKind, string>> = {
  contact: 'contact',
  year: 'name and year of birth',
  origin: 'name and origin',
};

const numberOf = ({ response }: Side): string => shortReceipt(response.id);

const told = (side: Side): string =>
  [
    numberOf(side),
    `registered ${side.response.receivedAt.slice(0, 10)}`,
    side.response.verified === true ? 'verified' : 'not verified',
    ...(isOfChild(side.response) ? ['a child'] : []),
    ...(isAside(side) ? ['set aside'] : []),
  ].join(', ');

/** What tells people apart; nothing by which they are reached, and nobody else. */
const whoOf = ({ identity: { identity } }: Side): JsonObject =>
  Object.fromEntries(Object.entries(identity).filter(([name]) => name === 'name' || name === 'birth_date'));

const asData = ({ one, two, shares, seen }: Pair, names: boolean) => ({
  seen,
  shares,
  registrations: [one, two].map((side) => ({
    id: side.response.id,
    number: numberOf(side),
    registered: side.response.receivedAt,
    verified: side.response.verified === true,
    child: isOfChild(side.response),
    setAside: isAside(side),
    ...(names && { identity: whoOf(side) }),
  })),
});

function sayPairs({ pairs, crowds, byContactAlone }: OpenPairs, names: boolean): void {
  if (pairs.length === 0) say('Nothing waits for a decision.');
  for (const { one, two, shares, seen } of pairs) {
    say(`${numberOf(one)} ${numberOf(two)}  share ${shares.map((kind) => shared[kind]).join('; ')}  (seen ${seen})`);
    for (const side of [one, two]) say(`  ${told(side)}${names ? `  ${JSON.stringify(whoOf(side))}` : ''}`);
  }
  for (const people of crowds)
    say(`${people} registrations share one contact or name: each is listed with the first of them alone.`);
  if (byContactAlone > 0)
    say(`${byContactAlone} registrations are from before names were compared: they are compared by contact alone.`);
}

const fullDeps = (platform: OpenPlatform, options: Place & Pick<Acting, 'by'>) => ({
  ...depsOf(platform, options, options.by),
  store: platform.store,
});

/** Every name that is printed leaves a line. */
async function noteCompared(
  deps: OfficeDeps,
  registry: Parameters<typeof writeAudit>[2],
  { pairs }: OpenPairs,
): Promise<void> {
  const ids = new Set(pairs.flatMap(({ one, two }) => [one.response.id, two.response.id]));
  for (const id of ids) await writeAudit(deps, 'registrant-compared', { ...registry, id });
}

async function list(options: Listing): Promise<void> {
  const { names = false, reason = '', json } = options;
  if (names && reason.trim() === '') throw new WrongUse('--names needs --reason: it says why, for the audit trail');
  await withRegistry(options, async (platform, { round, study: { instrument } }) => {
    const deps = fullDeps(platform, options);
    const found = await listPairs(deps, round, instrument.id);
    if (names) await noteCompared(deps, { round, instrument, id: '', reason }, found);
    if (json !== true) {
      sayPairs(found, names);
      return;
    }
    const { pairs, crowds, byContactAlone } = found;
    say(JSON.stringify({ pairs: pairs.map((pair) => asData(pair, names)), crowds, byContactAlone }, undefined, 2));
  });
}

/** What was asked for, in full numbers. */
function decisionOf({ as, seen }: Deciding, id: string, other: string, stays: string | undefined): Decision {
  if (as === 'two-people') {
    if (stays !== undefined) throw new WrongUse('--stays says which counts on of one person; two people both do');
    return { other, as: { kind: as }, seen };
  }
  if (stays !== id && stays !== other) throw new WrongUse('--stays says which of the two counts on: --id or --other');
  return { other, as: { kind: as, stays }, seen };
}

async function decide(options: Deciding): Promise<void> {
  mustSayWhy(options);
  await withRegistry(options, async (platform, { round, study: { instrument } }) => {
    const full = (given: string) => fullId(platform.store, round, instrument.id, given);
    const [id, other] = [await full(options.id), await full(options.other)];
    const decision = decisionOf(
      options,
      id,
      other,
      options.stays === undefined ? undefined : await full(options.stays),
    );
    const request = { round, instrument, id, reason: options.reason };
    const outcome = await decidePair(fullDeps(platform, options), request, decision);
    switch (outcome.kind) {
      case 'decided':
      case 'as-before': {
        const { as } = decision;
        if (as.kind === 'two-people') {
          say('They are two people: both count, and are not listed together again.');
          return;
        }
        const aside = shortReceipt(as.stays === id ? other : id);
        say(
          `${shortReceipt(as.stays)} counts; ${aside} is set aside from the next release on. Both are kept: remit registrant put-back lets it count again.`,
        );
        return;
      }
      case 'unknown':
        throw unknown({ id: outcome.id, round });
      case 'share-nothing':
        throw new CommandFailure(
          'nothing was changed: these two share no contact and no name with year of birth or origin',
        );
      case 'changed-meanwhile':
        throw new CommandFailure(
          'somebody changed one of the two in the meantime; nothing was changed, look at them again: remit registrant duplicates',
        );
    }
  });
}

async function back(options: PuttingBack): Promise<void> {
  mustSayWhy(options);
  await withRegistry(options, async (platform, { round, study: { instrument } }) => {
    const id = await fullId(platform.store, round, instrument.id, options.id);
    const outcome = await putBack(fullDeps(platform, options), { round, instrument, id, reason: options.reason });
    switch (outcome.kind) {
      case 'put-back': {
        say(`${shortReceipt(id)} counts again from the next release on.`);
        return;
      }
      case 'unknown':
        throw unknown({ id, round });
      case 'not-set-aside':
        throw new CommandFailure(`${shortReceipt(id)} is not set aside: it counts`);
      case 'changed-meanwhile':
        throw new CommandFailure('somebody changed this record in the meantime; nothing was changed, look at it again');
    }
  });
}
