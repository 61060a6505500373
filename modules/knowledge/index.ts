import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { cachedPack } from './cached-pack';

const PACK = 'knowledge.pack';

/** Compiles the notes and the gazetteer into `knowledge.pack` and puts it into every build. */
export default defineWxtModule({
  name: 'knowledge',
  setup(wxt) {
    const { root } = wxt.config;
    const notesFolder = join(root, 'modules/knowledge/notes');
    const pack = () =>
      cachedPack({ notesFolder, cacheFolder: join(root, 'node_modules/.cache/backgrounder') });

    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push(PACK);
    });
    wxt.hook('build:publicAssets', async (_, files) => {
      files.push({ absoluteSrc: await pack(), relativeDest: PACK });
    });
    wxt.hook('server:started', (_, server) => {
      server.watcher.add(notesFolder);
      server.watcher.on('change', (path) => {
        if (!path.startsWith(notesFolder)) return;
        pack().then(
          (built) => {
            copyFileSync(built, join(wxt.config.outDir, PACK));
            server.reloadExtension();
          },
          (error: unknown) => wxt.logger.error(error),
        );
      });
    });
  },
});
