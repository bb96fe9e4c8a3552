/** `remit campaign`: where people are asked to register, for how long, and the address of each campaign. */
import { randomBytes } from 'node:crypto';

import { Command, Option } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { showing } from '#analysis/registry/campaign-counts.ts';
import { campaignAddress, noCampaign, standingOf } from '#schemas/fieldwork/campaign.ts';
import { intakeModes } from '#schemas/reference/lists.ts';
import { endCampaign } from '#functions/campaigns/end-campaign.ts';
import { readRegistered } from '#functions/campaigns/read-registered.ts';
import { registrationOf } from '#functions/campaigns/registration-of.ts';
import { reportFile, reportLines } from '#functions/campaigns/report.ts';
import { setCampaign } from '#functions/campaigns/set-campaign.ts';
import { asTyped, type CampaignFaults, noneTyped, type TypedCampaign } from '#functions/campaigns/typed-campaign.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { campaigns as said } from '#schemas/words/en/campaigns.ts';

import type { KioskOptions } from './campaign-kiosk.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { mustSayWhy } from '../open/must-say-why.ts';
import { type Place, withWhere } from '../open/open-platform.ts';
import { withinRound } from '../open/within-round.ts';
import { whoActs } from '../../laptop/who-acts.ts';

type OfRound = Place & { readonly round: string; readonly json?: true };
type Acting = OfRound & { readonly id: string; readonly reason: string; readonly by: string };
type Setting = Acting & Partial<Omit<TypedCampaign, 'id'>>;

const say = (line: string): void => {
  process.stdout.write(`${inLines(line)}\n`);
};

const ofRound = (command: Command): Command =>
  withWhere(command.requiredOption('--round <id>', 'the round')).option('--json', 'print JSON');
const byOption = (): Option => new Option('--by <name>', 'who does so, for the audit trail').default(whoActs());
const ofOne = (command: Command): Command =>
  ofRound(command).requiredOption('--id <code>', 'its code, which is part of its address').addOption(byOption());

/** The command. */
export function makeCommand(): Command {
  const command = new Command('campaign').description('Say where people are asked to register, and count them by it');
  command.addCommand(
    ofOne(new Command('set'))
      .description('add a campaign, or change one; what is not said stays as it was')
      .option('--name <name>', 'what it is called')
      .option('--place <place>', 'the airport, the embassy; it stands on the poster')
      .addOption(new Option('--mode <mode>', 'how people come; it never changes').choices([...intakeModes.codes]))
      .option('--begins <day>', 'first day, YYYY-MM-DD')
      .option('--ends <day>', 'last day; without one it goes on until it is ended')
      .option('--target <n>', 'registrations hoped for')
      .option('--cost <amount>', 'what it costs as a whole, in the currency of the round')
      .option('--reason <text>', 'why, for the audit trail', 'written by the command')
      .action((options: Setting) => withinRound(options, (platform) => set(platform, options))),
  );
  command.addCommand(
    ofRound(new Command('list'))
      .description('print the campaigns, how each stands, and their addresses')
      .option('--url <address>', 'where the platform is (default: the stage, or the server that has the folder open)')
      .action((options: OfRound & { readonly url?: string }) =>
        withinRound(options, (platform) => list(platform, options)),
      ),
  );
  command.addCommand(
    ofOne(new Command('end'))
      .description('end a campaign now; whoever opens its address is told so, and registers without it')
      .requiredOption('--reason <text>', 'why, for the audit trail')
      .action((options: Acting) => withinRound(options, (platform) => end(platform, options))),
  );
  command.addCommand(
    ofOne(new Command('kiosk'))
      .description('print an address that makes a shared tablet a kiosk of a campaign; the one before ends')
      .option('--most-an-hour <n>', 'registrations an hour of all its tablets together', '2000')
      .option('--end', 'end the address; none is made')
      .option('--reason <text>', 'why, for the audit trail', 'by the command')
      .option('--url <address>', 'where the platform is (default: the stage, or the server that has the folder open)')
      .action((options: KioskOptions) =>
        withinRound(options, async (platform) => {
          const { makeOrEndKiosk } = await import('./campaign-kiosk.ts');
          say(await makeOrEndKiosk(campaignDeps(platform, options.by), platform.site, options));
        }),
      ),
  );
  command.addCommand(
    ofRound(new Command('report'))
      .description('tell how many registered through each campaign; whoever holds the data sees what was counted')
      .option('--csv', 'print a file of them, split by day, hour, country and who took them')
      .action((options: OfRound & { readonly csv?: true }) =>
        withinRound(options, (platform) => report(platform, options)),
      ),
  );
  return command;
}

const campaignDeps = ({ store, studies }: OpenPlatform, by: string) => {
  const now = () => new Date();
  return { store, studies, now, newId: uuidV7Maker(now, randomBytes), by };
};

/** Each fault by its option. */
const faultsSaid = (faults: CampaignFaults): string =>
  Object.entries(faults)
    .map(([field, fault]) => `--${field}: ${said[`campaign.fault.${fault}`]}`)
    .join('\n');

async function set(platform: OpenPlatform, { round, id, by, reason, json, ...told }: Setting): Promise<void> {
  const present = await platform.store.getCampaign(round, id);
  const { name, place, mode, begins, ends, target, cost } = { ...(present ? asTyped(present) : noneTyped), ...told };
  const typed = { id, name, place, mode, begins, ends, target, cost };
  const outcome = await setCampaign(campaignDeps(platform, by), round, typed, { reason });
  switch (outcome.kind) {
    case 'added':
    case 'changed':
    case 'unchanged':
      say(json === true ? JSON.stringify(outcome) : `Campaign ${id}: ${outcome.kind}.`);
      return;
    case 'faulty':
      throw new CommandFailure(`nothing was kept of the campaign "${id}"\n${faultsSaid(outcome.faults)}`);
    case 'unknown-round':
      throw new CommandFailure(`there is no round "${round}" here`);
    case 'round-over':
      throw new CommandFailure(`the round "${round}" is ${outcome.state}; nothing was kept`);
    case 'no-registration':
      throw new CommandFailure(`the round "${round}" asks nothing that people file about themselves by campaigns`);
    case 'changed-meanwhile':
      throw new CommandFailure(`somebody else changed "${id}" in the meantime; run this again`);
  }
}

async function list(
  { store, site, isServed }: OpenPlatform,
  { round, json, url }: OfRound & { readonly url?: string },
): Promise<void> {
  const campaigns = await store.listCampaigns(round);
  const at = (url ?? site).replace(/\/+$/, '');
  if (!isServed && url === undefined && campaigns.length > 0)
    process.stderr.write(
      `remit: nobody serves the folder now, so addresses name the usual one, ${site}; or say --url\n`,
    );
  const now = Date.now();
  const lines = campaigns.map((campaign) => ({
    ...campaign,
    standing: standingOf(campaign, now),
    address: campaignAddress(at, round, campaign),
  }));
  if (json === true) {
    say(JSON.stringify({ campaigns: lines }));
    return;
  }
  if (lines.length === 0) say('There is no campaign yet; add one with remit campaign set.');
  for (const { id, name, mode, begins, ends, standing, address } of lines)
    say(`${id}  ${name} (${mode})  ${begins} – ${ends ?? 'until it is ended'}  ${standing}  ${address}`);
}

async function end(platform: OpenPlatform, { round, id, by, reason, json }: Acting): Promise<void> {
  mustSayWhy({ reason });
  const outcome = await endCampaign(campaignDeps(platform, by), { round, id }, reason);
  if (outcome === 'unknown') throw new CommandFailure(`the round "${round}" has no campaign "${id}"`);
  if (outcome === 'ended-before')
    throw new CommandFailure(`the campaign "${id}" was ended before; nothing was changed`);
  say(json === true ? JSON.stringify({ id, outcome }) : `Campaign ${id} has ended.`);
}

async function report({ store, studies }: OpenPlatform, { round: id, json, csv }: OfRound & { readonly csv?: true }) {
  const round = await store.getRound(id);
  const study = round && (await registrationOf(studies, round));
  if (study === undefined) throw new CommandFailure(`in the round "${id}" nobody registers`);
  const campaigns = await store.listCampaigns(id);
  const read = await readRegistered({ store, now: () => new Date() }, id, study, campaigns);
  const show = showing(true, 0);
  if (csv === true) {
    process.stdout.write(reportFile(read, campaigns, show));
    return;
  }
  const lines = reportLines(read, campaigns, show);
  if (json === true) {
    say(JSON.stringify({ people: read.all.people, notSplit: read.all.notSplit, campaigns: lines }));
    return;
  }
  for (const { id: code, campaign, people, ofTarget, late, costEach } of lines) {
    const parts = [
      `${people ?? 0} registered`,
      ...(ofTarget === null ? [] : [`${(100 * ofTarget).toFixed(1)} % of ${campaign?.target ?? ''}`]),
      ...(costEach === null ? [] : [`${costEach.toFixed(2)} ${campaign?.cost?.currency ?? ''} each`]),
      ...(late === 0 ? [] : [`${late ?? 0} begun after its end`]),
    ];
    say(
      `${code}  ${campaign?.name ?? (code === noCampaign ? 'no campaign' : 'not a campaign of this round')}  ${parts.join(', ')}`,
    );
  }
  say(`All: ${read.all.people}, of whom ${read.all.notSplit} agree to no statistics.`);
}
