/** A link to an address from the pack; anything but https stays plain text. */
export function SafeLink({ title, url }: { title: string; url?: string | undefined }) {
  if (url === undefined || !isHttps(url)) return <span>{title}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {title}
      <span class="unseen"> (opens a new tab)</span>
    </a>
  );
}

function isHttps(url: string): boolean {
  try {
    return new URL(url).protocol === 'https:';
  } catch {
    return false;
  }
}
