import * as z from 'zod/mini';

const layer = z.object({
  id: z.string(),
  title: z.string(),
  licence: z.string(),
  url: z.string(),
  asOf: z.string(),
});

/** What the options page takes as the background's answer to `describe-pack`. */
export const packAnswerSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('ok'),
    value: z.object({
      formatVersion: z.number(),
      entities: z.number(),
      keys: z.number(),
      layers: z.array(layer),
    }),
  }),
  z.object({ status: z.literal('unavailable'), reason: z.string() }),
]);
