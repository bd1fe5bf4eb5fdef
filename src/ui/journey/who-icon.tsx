import { MessageCircle, Monitor, Package, ThumbsDown, User, type LucideIcon } from 'lucide-react';
import type { Who } from '../../layout/journey/touch-words';

const ICONS: Readonly<Record<Who, LucideIcon>> = {
  person: User,
  online: MessageCircle,
  software: Monitor,
  nobody: Package,
};

/** Whom one has to do with at a touchpoint, as a sign; the word stands beside it. */
export function WhoIcon({ who }: { who: Who }) {
  const Icon = ICONS[who];
  return <Icon size={12} aria-hidden />;
}

/** The sign of a pain; the word stands beside it, or is spoken. */
export const PainIcon = () => <ThumbsDown size={12} aria-hidden />;
