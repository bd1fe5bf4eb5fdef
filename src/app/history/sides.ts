import '../../i18n/history';
import { moment } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { allKept } from '../../storage/list';
import { keptState } from '../../storage/kept-state';
import type { SideOption } from '../../ui/history/side-select';
import type { ComparedSide } from '../../ui/history/tell';
import { readOne, readVersions, type KeptVersion } from './versions';

/** The open canvas as it is, as a side of a comparison. */
export const NOW = 'now';
/** Asks for a file. */
export const FILE = 'file';
const VERSION = 'version:';
const KEPT = 'canvas:';
const PICKED = 'picked:';

/** Files that were picked to be compared, for as long as the page stands. */
const picked = new Map<string, ComparedSide>();

/** Remembers a canvas from a file. Returns what it is called among the sides. */
export function addPicked(name: string, canvas: Canvas): string {
  const value = `${PICKED}${picked.size + 1}`;
  picked.set(value, { name, canvas });
  return value;
}

/** What can be compared with a canvas: itself now, its versions, other canvases here, and files. */
export async function sideOptions(id: Id): Promise<SideOption[]> {
  const [versions, kept] = await Promise.all([readVersions(id), allKept()]);
  return [
    { value: NOW, label: t('compare.now'), group: 'here' },
    ...(versions === 'none' ? [] : versions).map((version): SideOption => ({
      value: `${VERSION}${version.key}`,
      label: versionName(version),
      group: 'versions',
    })),
    ...kept.canvases
      .filter((one) => one.id !== id)
      .map((one): SideOption => ({
        value: KEPT + one.id,
        label: one.name || t('canvas.untitled'),
        group: 'canvases',
      })),
    ...[...picked].map(([value, { name }]): SideOption => ({ value, label: name, group: 'files' })),
    { value: FILE, label: t('compare.file'), group: 'files' },
  ];
}

const versionName = ({ at, label }: KeptVersion): string => {
  const when = moment(at, 'both');
  return label ? t('compare.versionNamed', { label, when }) : t('compare.version', { when });
};

/** Reads a side that was chosen; `missing` where it cannot be read. */
export async function readSide(value: string, open: Canvas): Promise<ComparedSide | 'missing'> {
  if (value === NOW) return { name: t('compare.now'), canvas: open };
  const known = picked.get(value);
  if (known) return known;
  if (value.startsWith(VERSION)) {
    const version = await readOne(Number(value.slice(VERSION.length)));
    const canvas = version?.load();
    return version && canvas ? { name: versionName(version), canvas } : 'missing';
  }
  const id = value.slice(KEPT.length);
  const { canvas } = await keptState(id);
  return canvas ? { name: canvas.meta.name || t('canvas.untitled'), canvas } : 'missing';
}
