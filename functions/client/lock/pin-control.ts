/** Where somebody locks what this device keeps with a PIN, changes the PIN, removes it, or locks the page now. */
import type { Language } from '#schemas/words/languages.ts';

import { rememberedKey, rememberedKeys, roundKey } from '../backup/round-key.ts';
import { deviceKey } from '../device/device-key.ts';
import { aloneWithKey, keepsApart } from '../device/one-key.ts';
import { deadline } from '../filling/answering.ts';
import type { DeviceStore } from '../filling/device-store.ts';
import { button, element, paragraph } from '../filling/elements.ts';
import { tryPin } from './attempt.ts';
import { lockNow, lockWhenLeft, stopLocking } from './auto-lock.ts';
import { readLock } from './lock-store.ts';
import { newLock, type OfficeKeys } from './pin-key.ts';
import { done, pinForm, type PinFault } from './pin-form.ts';
import { attemptInWords } from './pin-screen.ts';
import { faultOfPin } from './simple-pin.ts';
import { type Say, sayIn } from './speech.ts';

/** What the control is given. */
export type PinGiven = {
  readonly place: HTMLElement;
  readonly keeping: DeviceStore;
  readonly language: Language;
  /** Of the link of this page. */
  readonly round: string;
  readonly token: string;
  /** Whether a PIN is set. */
  readonly isSet: boolean;
  /** Whether somebody has tapped on it. */
  readonly isOpen: boolean;
};

const patienceMilliseconds = 10_000;

/** What keeps somebody from setting a PIN here, in words; nothing where nothing does. */
async function hindrance(say: Say, { keeping, round, token }: PinGiven): Promise<string | undefined> {
  if (!keepsApart() || keeping.reseal === undefined || !('serviceWorker' in navigator)) return say('pin.unable');
  const key = rememberedKey(round) ?? (await roundKey(round, token, deadline(patienceMilliseconds)));
  if (key === undefined || rememberedKey(round) === undefined) return say('pin.noKey');
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  return registration?.active ? undefined : say('pin.notReady');
}

/** Offices that a lock here can be opened by: those of the present one, and those whose keys are remembered. */
async function knownOffices(): Promise<OfficeKeys> {
  const present = Object.entries((await readLock())?.forOffice ?? {});
  return new Map([...present.map(([round, { publicKey }]) => [round, publicKey] as const), ...rememberedKeys()]);
}

/** What is wrong with a new PIN that was typed twice; `first` is the box of the first. */
function faultOfNew(say: Say, [pin = '', again = '']: readonly string[], first: number): PinFault | undefined {
  const fault = faultOfPin(pin);
  if (fault !== undefined) return { box: first, says: say(`pin.${fault}`) };
  return pin === again ? undefined : { box: first + 1, says: say('pin.different') };
}

/** Fills the place with the control. */
export async function showPin(given: PinGiven): Promise<void> {
  const { place, keeping, language } = given;
  const say = await sayIn(language);
  const said = element('div', { role: 'status' });
  if (given.isSet) lockWhenLeft();

  /** Seals everything anew while no other page is open; all of it, or nothing. */
  const reseal = async (pin: string | undefined): Promise<PinFault | undefined> => {
    const change = async (): Promise<void> => {
      const device = await deviceKey('kept');
      if (device === undefined) throw new Error('there is no key of the device');
      await keeping.reseal?.(pin === undefined ? undefined : await newLock(pin, device, await knownOffices()));
    };
    if (pin !== undefined && !(await knownOffices()).has(given.round)) return { box: 0, says: say('pin.noKey') };
    try {
      const outcome = await aloneWithKey(change);
      return outcome === 'others' ? { box: 0, says: say('pin.otherTabs') } : undefined;
    } catch {
      return { box: 0, says: say('pin.failed') };
    }
  };
  const told = (isSet: boolean, says: string): PinFault | undefined => {
    if (isSet) lockWhenLeft();
    else stopLocking();
    show(isSet);
    said.replaceChildren(done(says));
    place.querySelector<HTMLElement>('summary, button')?.focus();
    return undefined;
  };
  const folded = (title: string, ...content: readonly Node[]): HTMLDetailsElement =>
    element('details', {}, element('summary', {}, title), ...content);
  const newBoxes = [say('pin.new'), say('pin.again')];

  const setting = (): readonly Node[] => [
    ...[say('pin.why'), say('pin.ifForgotten')].map(paragraph),
    pinForm({
      say,
      name: 'pin-set',
      labels: newBoxes,
      submit: say('pin.set'),
      hint: say('pin.rule'),
      signs: 'either',
      onSubmit: async (pins) =>
        faultOfNew(say, pins, 0) ?? (await reseal(pins[0] ?? '')) ?? told(true, say('pin.isSet')),
    }),
  ];
  /** Offers to set a PIN once somebody asks for it, or says why that cannot be done here now. */
  const offer = (): HTMLDetailsElement => {
    const content = element('div', {});
    const offered = folded(say('pin.lock'), content);
    offered.addEventListener('toggle', () => {
      if (!offered.open || content.querySelector('form') !== null) return;
      content.replaceChildren(paragraph(say('pin.working')));
      void hindrance(say, given).then((why) => {
        content.replaceChildren(...(why === undefined ? setting() : [paragraph(why)]));
      });
    });
    return offered;
  };
  /** Does something that needs the present PIN, which stands in the first box. */
  const knowing = async (pin: string, work: () => Promise<PinFault | undefined>): Promise<PinFault | undefined> => {
    const attempt = await tryPin(pin, Date.now);
    return attempt.kind === 'unlocked' ? work() : attemptInWords(say, attempt);
  };
  const changing = (): HTMLFormElement =>
    pinForm({
      say,
      name: 'pin-change',
      labels: [say('pin.present'), ...newBoxes],
      submit: say('pin.change'),
      hint: say('pin.rule'),
      signs: 'either',
      onSubmit: async ([present = '', ...pins]) =>
        faultOfNew(say, pins, 1) ??
        (await knowing(present, () => reseal(pins[0] ?? ''))) ??
        told(true, say('pin.isChanged')),
    });
  const removing = (): HTMLFormElement =>
    pinForm({
      say,
      name: 'pin-remove',
      labels: [say('pin.present')],
      submit: say('pin.remove'),
      signs: 'either',
      onSubmit: async ([present = '']) =>
        (await knowing(present, () => reseal(undefined))) ?? told(false, say('pin.isRemoved')),
    });
  function show(isSet: boolean): void {
    const parts = isSet
      ? [
          button(say('pin.lockNow'), lockNow, true),
          folded(say('pin.change'), changing()),
          folded(say('pin.remove'), removing()),
        ]
      : [offer()];
    place.replaceChildren(...parts, said);
  }
  show(given.isSet);
  if (!given.isOpen) return;
  const line = place.querySelector('details');
  line?.setAttribute('open', '');
  line?.querySelector('summary')?.focus();
}
