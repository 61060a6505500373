import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi, type ShadowRootContentScriptUi } from 'wxt/utils/content-script-ui/shadow-root';
import css from '@/components/sidebar/sidebar.css?inline';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { SIDEBAR_HOST } from '@/lib/highlights/styles';
import type { Reading, ReadingActions } from '@/lib/session/reading';

/** The sidebar in a closed shadow root of the page: there while it is open, gone without a trace when not. */
export interface SidebarHost {
  show(reading: Reading, actions: ReadingActions): void;
  remove(): void;
}

export async function createSidebarHost(ctx: ContentScriptContext): Promise<SidebarHost> {
  let panel: HTMLElement | null = null;
  const ui: ShadowRootContentScriptUi<HTMLElement> = await createShadowRootUi(ctx, {
    name: SIDEBAR_HOST,
    mode: 'closed',
    position: 'inline',
    anchor: 'body',
    append: 'last',
    css,
    isolateEvents: true,
    onMount(container) {
      container.classList.add('top-layer');
      // The top layer lies above the page's own overlays and outside its transforms.
      container.popover = 'manual';
      panel = container;
      return container;
    },
    onRemove(container) {
      if (container !== undefined) render(null, container);
      panel = null;
    },
  });
  return {
    show(reading, actions) {
      if (!reading.open) {
        ui.remove();
        return;
      }
      if (panel === null) ui.mount();
      if (panel === null) return;
      render(<Sidebar reading={reading} actions={actions} />, panel);
      if (!panel.matches(':popover-open')) panel.showPopover();
    },
    remove: () => ui.remove(),
  };
}
