/** Three columns of notes, one of which is green: it fits. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <rect width="24" height="24" rx="6" fill="#1c2230" />
      <g fill="#fff">
        <rect x="5" y="6" width="3.6" height="5.2" rx="1" />
        <rect x="5" y="12.8" width="3.6" height="5.2" rx="1" />
        <rect x="10.2" y="6" width="3.6" height="5.2" rx="1" />
        <rect x="15.4" y="12.8" width="3.6" height="5.2" rx="1" />
      </g>
      <g fill="#4fb892">
        <rect x="10.2" y="12.8" width="3.6" height="5.2" rx="1" />
        <rect x="15.4" y="6" width="3.6" height="5.2" rx="1" />
      </g>
    </svg>
  );
}
