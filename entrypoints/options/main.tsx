import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/options/options.css';
import { Options, type OptionsProps } from '@/components/options/Options';
import { ask } from '@/lib/messages/messenger';
import { readChoices, watchChoices } from '@/lib/settings/choices-store';
import type { SettingsChange } from '@/lib/settings/schema';
import { readSettings, watchSettings } from '@/lib/settings/settings';
import { packAnswerSchema } from './pack-answer';

const NOT_SAVED = 'The change could not be saved.';

async function start(root: Element): Promise<void> {
  const forget = async (host: string): Promise<void> => {
    await change({ change: 'forgetSite', host });
    await ask('change-choices', { change: 'forget', host }).catch(() => show({ problem: NOT_SAVED }));
  };
  const change = async (wanted: SettingsChange): Promise<void> => {
    // An empty answer means that the background refused or failed.
    const changed = await ask('change-settings', wanted).catch(() => null);
    show({ problem: changed ? null : NOT_SAVED });
  };
  let shown: OptionsProps = {
    settings: await readSettings(),
    choices: await readChoices(),
    pack: null,
    version: browser.runtime.getManifest().version,
    problem: null,
    change: (wanted) => void change(wanted),
    forget: (site) => void forget(site),
  };
  const show = (part: Partial<OptionsProps>): void => {
    shown = { ...shown, ...part };
    render(<Options {...shown} />, root);
  };

  watchSettings((settings) => show({ settings }));
  watchChoices((choices) => show({ choices }));
  show({});
  const pack = packAnswerSchema.safeParse(await ask('describe-pack', null).catch(() => null));
  show({
    pack: pack.success ? pack.data : { status: 'unavailable', reason: 'The background did not answer.' },
  });
}

const root = document.querySelector('#root');
if (root !== null) void start(root);
