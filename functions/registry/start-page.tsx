/** What people read before they register: who asks, what for, for how long, and whom they can call. */
import type { RegistrationTexts } from '#schemas/fieldwork/registration-texts.ts';
import { paragraphsOf } from '#schemas/fieldwork/text-slots.ts';
import type { Voice } from '#schemas/words/voice.ts';

const purposes = ['registry', 'statistics', 'news', 'crisis', 'matching', 'contact'] as const;

type StartProps = {
  readonly title: string;
  readonly texts: RegistrationTexts | undefined;
  readonly voice: Voice;
  /** Whether the form asks for consent to purposes. */
  readonly asksConsent: boolean;
};

type FactProps = Pick<StartProps, 'texts' | 'voice'> & { readonly name: 'office' | 'kept' | 'contact' };

/** One of the texts of the round; nothing where it says none. */
const Fact = ({ name, texts, voice }: FactProps) => {
  const paragraphs = paragraphsOf(texts?.[name], voice.language);
  if (paragraphs.length === 0) return null;
  return (
    <>
      <h2>{voice.say(`registry.${name}`)}</h2>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  );
};

/** What answers may be used for, each for somebody to agree to or not. */
export const Purposes = ({ voice: { say } }: Pick<StartProps, 'voice'>) => (
  <>
    <h2>{say('registry.purposes')}</h2>
    <p>{say('registry.purposesLead')}</p>
    <ul>
      {purposes.map((purpose) => (
        <li>{say(`registry.purpose.${purpose}`)}</li>
      ))}
    </ul>
    <p class="muted">{say('registry.rights')}</p>
  </>
);

/** What somebody reads before they agree to anything: who asks, what for, how long it is kept, and whom to call. */
export const Told = ({ texts, voice, asksConsent }: Omit<StartProps, 'title'>) => (
  <>
    <Fact name="office" texts={texts} voice={voice} />
    {asksConsent && (
      <div class="card">
        <Purposes voice={voice} />
      </div>
    )}
    <Fact name="kept" texts={texts} voice={voice} />
    <Fact name="contact" texts={texts} voice={voice} />
  </>
);

/** The start; it stands aside once somebody begins, and comes back for the next person. */
export const StartPage = ({ title, texts, voice, asksConsent }: StartProps) => {
  const { say } = voice;
  return (
    <section id="start">
      <p class="lead">{say('registry.lead', { title })}</p>
      <Told texts={texts} voice={voice} asksConsent={asksConsent} />
      <p class="actions">
        <button type="button" class="button" id="begin" disabled>
          {say('registry.begin')}
        </button>
      </p>
    </section>
  );
};
