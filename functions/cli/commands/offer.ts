/** `remit offer`: what people abroad are given back when they register, for each country of residence and language. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { Command, Option } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { allCountries } from '#schemas/fieldwork/offer.ts';
import { languages } from '#schemas/words/languages.ts';
import { setOffer, type SetOfferOutcome, takeOfferBack } from '#functions/offers/set-offer.ts';
import { asTyped, noneTyped, type OfferFaults, type OfferField } from '#functions/offers/typed-offer.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { offers as said } from '#schemas/words/en/offers.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { mustSayWhy } from '../open/must-say-why.ts';
import { type Place, withWhere } from '../open/open-platform.ts';
import { withinRound } from '../open/within-round.ts';

type OfRound = Place & { readonly round: string; readonly json?: true };
type OfOne = OfRound & { readonly country: string; readonly language: string };
type Acting = OfOne & { readonly reason: string; readonly by: string; readonly ifRevision?: string };
type Setting = Acting & { readonly title?: string; readonly text?: string; readonly link?: readonly string[] };

const say = (line: string): void => {
  process.stdout.write(`${inLines(line)}\n`);
};

const ofRound = (command: Command): Command =>
  withWhere(command.requiredOption('--round <id>', 'the round')).option('--json', 'print JSON');
const ofOne = (command: Command): Command =>
  ofRound(command)
    .option('--country <code>', 'country of residence (ISO 3166-1), or "all"', allCountries)
    .addOption(
      new Option('--language <code>', 'language that it is written in').choices(languages).makeOptionMandatory(),
    );
const acting = (command: Command): Command =>
  ofOne(command)
    .option('--if-revision <n>', 'only if it is still this one, as list and show print it; 0: if there is none')
    .addOption(new Option('--by <name>', 'who does so, for the audit trail').default(whoActs()));

/** The command. */
export function makeCommand(): Command {
  const command = new Command('offer').description('Say what people abroad are given back when they register');
  command.addCommand(
    acting(new Command('set'))
      .description('write one, or change it; what is not said stays as it was')
      .option('--title <title>', 'its title')
      .option('--text <file>', 'a file with its plain text; an empty line begins a paragraph')
      .option('--link <line...>', 'its links instead of those before: "Passports https://embassy.example/passport"')
      .option('--reason <text>', 'why, for the audit trail', 'written by the command')
      .action((options: Setting) => withinRound(options, (platform) => set(platform, options))),
  );
  command.addCommand(
    acting(new Command('take-back'))
      .description('show it to nobody any more; it stays here')
      .requiredOption('--reason <text>', 'why, for the audit trail')
      .action((options: Acting) => withinRound(options, (platform) => takeBack(platform, options))),
  );
  command.addCommand(
    ofRound(new Command('list'))
      .description('print what is offered, by country and language')
      .action((options: OfRound) => withinRound(options, (platform) => list(platform, options))),
  );
  command.addCommand(
    ofOne(new Command('show'))
      .description('print one as JSON')
      .action((options: OfOne) => withinRound(options, (platform) => show(platform, options))),
  );
  return command;
}

const offerDeps = ({ store }: OpenPlatform, by: string) => {
  const now = () => new Date();
  return { store, now, newId: uuidV7Maker(now, randomBytes), by };
};

const nameOf = ({ country, language }: Pick<OfOne, 'country' | 'language'>): string => `${country}/${language}`;

const options = {
  country: '--country',
  language: '--language',
  title: '--title',
  text: '--text',
  links: '--link',
} as const satisfies Readonly<Record<OfferField, string>>;

/** Each fault by its option. */
const faultsSaid = (faults: OfferFaults): string =>
  (['country', 'language', 'title', 'text', 'links'] as const)
    .flatMap((field) => {
      const fault = faults[field];
      if (fault === undefined) return [];
      const lines = fault.lines === undefined ? '' : ` (${fault.lines.join(', ')})`;
      return [`${options[field]}: ${said[`offers.fault.${field}`]}${lines}`];
    })
    .join('\n');

const howOf = ({ reason, ifRevision }: Acting) => {
  if (ifRevision === undefined) return { reason };
  if (!/^\d{1,9}$/.test(ifRevision)) throw new CommandFailure('--if-revision is a whole number from 0 on');
  return { reason, seen: Number(ifRevision) };
};

function tell(outcome: SetOfferOutcome, of: Acting): void {
  const name = nameOf(of);
  switch (outcome.kind) {
    case 'written':
    case 'unchanged':
    case 'taken-back':
      say(of.json === true ? JSON.stringify(outcome) : `Offer ${name}: ${outcome.kind}.`);
      return;
    case 'faulty':
      throw new CommandFailure(`nothing was kept of the offer ${name}\n${faultsSaid(outcome.faults)}`);
    case 'unknown-round':
      throw new CommandFailure(`there is no round "${of.round}" here`);
    case 'round-over':
      throw new CommandFailure(`the round "${of.round}" is archived; nothing was kept`);
    case 'unknown-offer':
      throw new CommandFailure(`the round "${of.round}" offers nothing for ${name}; look with remit offer list`);
    case 'changed-meanwhile':
      throw new CommandFailure(`somebody else wrote ${name} in the meantime; look at it with show, and run this again`);
  }
}

/** @throws {CommandFailure} there is no such file, or it is not in UTF-8 */
async function textIn(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new CommandFailure(`${file}: there is no such file, or it cannot be read`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFailure(`${file} is not in UTF-8; save it as plain text in UTF-8`);
  }
}

async function set(platform: OpenPlatform, setting: Setting): Promise<void> {
  const { round, country, language, title, text, link } = setting;
  const present = await platform.store.getOffer(round, country, language);
  const typed = {
    ...(present === undefined ? noneTyped : asTyped(present)),
    ...{ country, language },
    ...(title !== undefined && { title }),
    ...(text !== undefined && { text: await textIn(text) }),
    ...(link !== undefined && { links: link.join('\n') }),
  };
  tell(await setOffer(offerDeps(platform, setting.by), round, typed, howOf(setting)), setting);
}

const takeBack = async (platform: OpenPlatform, of: Acting): Promise<void> => {
  mustSayWhy(of);
  tell(await takeOfferBack(offerDeps(platform, of.by), of.round, of, howOf(of)), of);
};

async function list({ store }: OpenPlatform, { round, json }: OfRound): Promise<void> {
  const offers = await store.listOffers(round);
  if (json === true) {
    say(JSON.stringify({ offers }));
    return;
  }
  if (offers.length === 0) say('Nothing is offered yet; write it with remit offer set.');
  for (const offer of offers) {
    const standing = offer.takenBack === true ? 'taken back' : 'shown';
    say(`${nameOf(offer)}  ${offer.title}  ${standing}  revision ${offer.revision}`);
  }
}

async function show({ store }: OpenPlatform, of: OfOne): Promise<void> {
  const offer = await store.getOffer(of.round, of.country, of.language);
  if (offer === undefined) throw new CommandFailure(`the round "${of.round}" offers nothing for ${nameOf(of)}`);
  say(JSON.stringify(offer));
}
