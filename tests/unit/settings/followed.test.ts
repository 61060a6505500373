import { describe, expect, it } from 'vitest';
import { follow } from '../../../lib/settings/followed';

/** A store whose reading is answered when the test says so. */
class SlowStore {
  private readonly watchers = new Set<(value: string) => void>();
  private resolve: (value: string) => void = () => {};
  private readonly value = new Promise<string>((resolve) => (this.resolve = resolve));

  get watched(): boolean {
    return this.watchers.size > 0;
  }

  readonly read = (): Promise<string> => this.value;

  readonly watch = (changed: (value: string) => void): (() => void) => {
    this.watchers.add(changed);
    return () => void this.watchers.delete(changed);
  };

  answer(value: string): void {
    this.resolve(value);
  }

  change(value: string): void {
    for (const watcher of this.watchers) watcher(value);
  }
}

describe('a stored value that is followed', () => {
  it('is what was read', async () => {
    const store = new SlowStore();
    store.answer('old');
    expect((await follow(store.read, store.watch)).current()).toBe('old');
  });

  it('is the newer one when it changed while it was read', async () => {
    const store = new SlowStore();
    const following = follow(store.read, store.watch);
    store.change('new');
    store.answer('old');
    expect((await following).current()).toBe('new');
  });

  it('passes later changes on until it is stopped', async () => {
    const store = new SlowStore();
    store.answer('old');
    const followed = await follow(store.read, store.watch);
    const seen: string[] = [];
    followed.onChange((value) => seen.push(value));
    store.change('new');
    followed.stop();
    store.change('newest');
    expect(seen).toEqual(['new']);
    expect(store.watched).toBe(false);
  });

  it('watches no longer when it cannot be read', async () => {
    const store = new SlowStore();
    await expect(follow(() => Promise.reject(new Error('no storage')), store.watch)).rejects.toThrow(
      'no storage',
    );
    expect(store.watched).toBe(false);
  });
});
