import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/options/options.css';
import { Options, type OptionsProps } from '@/components/options/Options';
import { ask } from '@/lib/messages/messenger';
import type { SettingsChange } from '@/lib/settings/schema';
import { readSettings, watchSettings } from '@/lib/settings/settings';
import { packAnswerSchema } from './pack-answer';

async function start(root: Element): Promise<void> {
  const change = async (wanted: SettingsChange): Promise<void> => {
    // An empty answer means that the background refused or failed.
    const changed = await ask('change-settings', wanted).catch(() => null);
    show({ problem: changed ? null : 'The change could not be saved.' });
  };
  let shown: OptionsProps = {
    settings: await readSettings(),
    pack: null,
    version: browser.runtime.getManifest().version,
    problem: null,
    change: (wanted) => void change(wanted),
  };
  const show = (part: Partial<OptionsProps>): void => {
    shown = { ...shown, ...part };
    render(<Options {...shown} />, root);
  };

  watchSettings((settings) => show({ settings }));
  show({});
  const pack = packAnswerSchema.safeParse(await ask('describe-pack', null).catch(() => null));
  show({
    pack: pack.success ? pack.data : { status: 'unavailable', reason: 'The background did not answer.' },
  });
}

const root = document.querySelector('#root');
if (root !== null) void start(root);
