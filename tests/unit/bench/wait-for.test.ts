import { describe, expect, it } from 'vitest';
import { TimeLimitError, waitFor } from '../../../bench/browsers/wait-for';

describe('waitFor', () => {
  it('asks until there is an answer, and takes zero and empty text for one', async () => {
    const answers = [null, undefined, false, 0];
    expect(await waitFor('zero', () => answers.shift())).toBe(0);
    expect(answers).toHaveLength(0);
    expect(await waitFor('nothing', () => '')).toBe('');
  });

  it('says what it waited for in vain and what it got last', async () => {
    const wait = waitFor('the moon', () => null, 10);
    await expect(wait).rejects.toThrow('Waited 10 ms in vain for the moon');
    await expect(wait).rejects.toBeInstanceOf(TimeLimitError);
  });

  it('passes on what goes wrong', async () => {
    await expect(waitFor('x', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});
