import { CLUTTER_GROUPS } from '../../lib/clutter/clutter';
import type { PackMeta } from '../../lib/knowledge/gazetteer';
import type { Answer } from '../../lib/messages/protocol';
import type { Choices } from '../../lib/settings/choices';
import type { Settings, SettingsChange } from '../../lib/settings/schema';
import { GROUP_WORDS } from '../sidebar/clutter-words';
import { Switch } from '../Switch';
import { PackDescription } from './PackDescription';
import { SiteTable } from './SiteTable';
import { WORDS } from './strings';

export interface OptionsProps {
  readonly settings: Settings;
  /** Null until the pack has been opened. */
  readonly pack: Answer<PackMeta> | null;
  readonly version: string;
  /** Why the last change was not made. */
  readonly problem: string | null;
  readonly change: (change: SettingsChange) => void;
  /** What is remembered for single pieces and names. */
  readonly choices: Choices;
  /** Forgets whatever was chosen for a site. */
  readonly forget: (site: string) => void;
}

const SWITCHES = [
  { part: 'names', label: WORDS.names, hint: WORDS.namesHint },
  { part: 'clutter', label: WORDS.clutter, hint: WORDS.clutterHint },
  { part: 'hideClutter', label: WORDS.hideClutter, hint: WORDS.hideClutterHint },
  { part: 'openByItself', label: WORDS.openByItself, hint: WORDS.openByItselfHint },
] as const;

/** Everything that can be chosen, what is sent (nothing), and where the data comes from. */
export function Options({ settings, choices, pack, version, problem, change, forget }: OptionsProps) {
  return (
    <main class="options">
      <h1>{WORDS.title}</h1>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <section aria-labelledby="behaviour">
        <h2 id="behaviour">{WORDS.behaviour}</h2>
        <p>{WORDS.behaviourHint}</p>
        {SWITCHES.map(({ part, label, hint }) => (
          <Switch
            key={part}
            label={label}
            hint={hint}
            on={settings[part]}
            change={(value) => change({ change: part, value })}
          />
        ))}
        <h3 id="folds">{WORDS.folds}</h3>
        {CLUTTER_GROUPS.map((group) => (
          <Switch
            key={group}
            label={GROUP_WORDS[group]}
            hint={WORDS.foldsHints[group]}
            on={settings.folds[group]}
            change={(value) => change({ change: 'folds', group, value })}
          />
        ))}
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{WORDS.sites}</h2>
        <SiteTable sites={settings.sites} choices={choices} forget={forget} />
      </section>
      <section aria-labelledby="leaves">
        <h2 id="leaves">{WORDS.leaves}</h2>
        <p>
          <strong>{WORDS.nothing}</strong> {WORDS.nothingLong}
        </p>
      </section>
      <section aria-labelledby="data">
        <h2 id="data">{WORDS.data}</h2>
        <PackDescription pack={pack} />
        <p>{WORDS.code}</p>
        <p class="version">{WORDS.version(version)}</p>
      </section>
    </main>
  );
}
