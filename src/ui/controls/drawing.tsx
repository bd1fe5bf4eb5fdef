import type { Drawing as DrawingType, Mark, Paint } from '../../layout/marks';
import { TYPE } from '../../layout/text';

const VARIABLES: Readonly<Record<string, string>> = {
  ink: '--ink',
  muted: '--ink-2',
  line: '--line',
  'strong-line': '--line-strong',
  sheet: '--sheet',
  well: '--well',
  note: '--note',
  red: '--red',
  amber: '--amber',
  info: '--info',
  green: '--green',
  blue: '--blue',
};

/** A paint as the theme's colour. */
export const colorOf = (paint: Paint | undefined): string =>
  paint === undefined ? 'none' : paint.startsWith('#') ? paint : `var(${VARIABLES[paint]})`;

const ANCHOR = { left: 'start', right: 'end', center: 'middle' } as const;

/**
 * Something drawn, on the screen. With a `label` it is a picture that is read out; without one it
 * is left out, because words beside it say the same.
 */
export function Drawing(props: { drawing: DrawingType; label?: string; className?: string }) {
  const { drawing, label, className } = props;
  const { width, height, marks } = drawing;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      {...(className ? { className } : {})}
    >
      {marks.map((mark, i) => (
        <MarkShape key={i} mark={mark} />
      ))}
    </svg>
  );
}

function MarkShape({ mark }: { mark: Mark }) {
  switch (mark.is) {
    case 'rect':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={Math.max(0, mark.width)}
          height={Math.max(0, mark.height)}
          rx={mark.radius ?? 0}
          fill={colorOf(mark.fill)}
          stroke={colorOf(mark.stroke)}
          strokeWidth={mark.line ?? 1}
        />
      );
    case 'line':
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          stroke={colorOf(mark.stroke)}
          strokeWidth={mark.line}
          {...(mark.dash ? { strokeDasharray: mark.dash.join(' ') } : {})}
        />
      );
    case 'circle':
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.radius}
          fill={colorOf(mark.fill)}
          stroke={colorOf(mark.stroke)}
          strokeWidth={mark.line ?? 1}
        />
      );
    case 'text': {
      const { size, weight } = TYPE[mark.style];
      return (
        <text
          x={mark.x}
          y={mark.y}
          dominantBaseline="central"
          textAnchor={ANCHOR[mark.align ?? 'left']}
          fontSize={size}
          fontWeight={mark.bold ? 650 : weight}
          fill={colorOf(mark.fill)}
        >
          {mark.text}
        </text>
      );
    }
  }
}
