import { canvasIn } from '../../formats/canvas-in';
import type { Canvas, Id } from '../../model/canvas';
import type { StoredVersion } from '../../storage/database';
import { readVersion, versionsOf } from '../../storage/versions';
import type { Version } from '../../ui/history/version';

/** A version as it is shown, with its text as it was kept. */
export interface KeptVersion extends Version {
  readonly text: string;
}

/** The versions of a canvas, newest first; `none` where this browser keeps none. */
export async function readVersions(id: Id): Promise<readonly KeptVersion[] | 'none'> {
  try {
    return (await versionsOf(id)).toReversed().map(shown);
  } catch {
    return 'none';
  }
}

/** One version; nothing where it is not kept any more. */
export async function readOne(key: number): Promise<KeptVersion | undefined> {
  const version = await readVersion(key).catch(() => undefined);
  return version && shown(version);
}

/** A version, read when it is first asked for. */
function shown({ key, at, why, label, text }: StoredVersion): KeptVersion {
  let read: { readonly canvas: Canvas | undefined } | undefined;
  return {
    key,
    at,
    why,
    label,
    text,
    load: () => (read ??= { canvas: canvasIn(text) }).canvas,
  };
}
