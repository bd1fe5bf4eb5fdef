import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { sketch } from '../../../src/model/sketch';
import type { Canvas } from '../../../src/model/canvas';
import { BLOCKS } from '../../../src/model/blocks';

const FONTS = new URL('../../../node_modules/@fontsource/', import.meta.url);

/** Font files from the installed packages. */
export async function loadFont(file: string): Promise<ArrayBuffer> {
  const bytes = await readFile(new URL(file, FONTS));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

/** The worked example that ships with the product. */
export const bikeRepair = (): Canvas =>
  JSON.parse(
    readFileSync(new URL('../../../templates/bike-repair-1a.bmc.json', import.meta.url), 'utf8'),
  ) as Canvas;

/** `count` notes spread over the nine blocks, linked so that most have stripes. */
export function manyNotes(count: number): Canvas {
  const parts: Record<string, Record<string, object>> = {};
  for (let i = 0; i < count; i++) {
    const block = BLOCKS[i % BLOCKS.length]!;
    const words = ['Workshop', 'delivery', 'of', 'spare parts', 'to', 'riders', 'and', 'couriers'];
    (parts[block] ??= {})[`${block}${i}`] = {
      name: `${i + 1} ${words.slice(0, 1 + (i % words.length)).join(' ')}`,
      ...(block === 'channels' && { phases: ['awareness', 'purchase'] }),
      ...(block === 'costs' && { amountMonth: 100 + i }),
      ...(block === 'relationships' && { type: 'self_service' }),
    };
  }
  const ids = (block: string) => Object.keys(parts[block] ?? {});
  const segments = ids('segments');
  const links = (['propositions', 'channels', 'relationships', 'revenues'] as const).flatMap(
    (block) => ids(block).map((id, i) => [id, segments[i % segments.length]!] as const),
  );
  return sketch({ meta: { name: `${count} notes` }, links, ...parts });
}

/** One note in each script, and the letters that must be found again. */
export const SCRIPTS = {
  russian: 'Ремонт велосипедов у вашего дома',
  greek: 'Επισκευή ποδηλάτων στην πόρτα',
  vietnamese: 'Sửa xe đạp tại nhà của bạn',
  chinese: '上门修理自行车，当天骑走',
  japanese: '自転車の出張修理サービス',
  korean: '집 앞까지 찾아가는 자전거 수리',
  arabic: 'إصلاح الدراجات أمام المنزل',
  hebrew: 'תיקון אופניים עד הבית',
  thai: 'ซ่อมจักรยานถึงหน้าบ้าน',
  hindi: 'घर पर साइकिल की मरम्मत',
} as const;

/** Notes of {@link SCRIPTS}, one in a block or two. */
export function scripts(texts: Record<string, string> = SCRIPTS): Canvas {
  const parts: Record<string, Record<string, object>> = {};
  Object.entries(texts).forEach(([id, name], i) => {
    (parts[BLOCKS[i % BLOCKS.length]!] ??= {})[id] = { name };
  });
  return sketch({ meta: { name: 'Scripts' }, ...parts });
}
