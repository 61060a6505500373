/** An on/off switch that shows what it is told and nothing of its own: `on` follows the settings. */
export function Switch({
  label,
  hint,
  on,
  change,
}: {
  label: string;
  hint?: string;
  on: boolean;
  change: (on: boolean) => void;
}) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => change(!on)}>
      <span class="switch-words">
        {label}
        {hint !== undefined && <span class="hint">{hint}</span>}
      </span>
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
    </button>
  );
}
