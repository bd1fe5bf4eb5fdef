import type { Block } from '../../model/blocks';
import type { Canvas, Element, Id } from '../../model/canvas';
import { emptyCanvas } from '../../model/empty-canvas';
import { directed, linkId } from '../../model/edit-links';
import { NAME_LIMIT, TEXT_LIMIT } from '../../model/limits';
import { newId } from '../../model/ids';
import { acceptCanvas } from '../json';
import { blockNamed, blocksMentioned } from './block-names';
import { leave, type Found, type Piece } from './found';
import type { Left, NotACanvas, Source, Understood } from './understood';

/** Fewer blocks than this make no canvas. */
const FEWEST = 2;
/** A text that names as many blocks without having any is about them. */
const MENTIONED = 5;
/** So many blocks with questions are questions of a template. */
const ASKED = 3;
/** Running text as long as this, on average, explains. */
const LONG = 220;

/** Stands where a note is to come. */
const PLACEHOLDER =
  /^(?:[^\p{L}\p{N}]*|tbd|tbc|todo|to do|n\/?a|none|xxx+|placeholder|\[[^\]]*\]|<[^>]*>|\{[^}]*\}|(?:item|note|point|entry|punkt|eintrag) ?\d{1,2})$/iu;
const QUESTION = /[?？؟]["”’)]?$/u;
/** How texts about canvases speak. */
const EXPLAINS =
  /\b(?:building blocks?|this (?:block|section|component)|osterwalder|pigneur|(?:refers?|relates?) to|(?:describes?|defines?|represents?|outlines?) (?:the|how|what|all|which|your|a)|dieser? (?:baustein|block)|beschreib(?:t|en) (?:die|das|den|wie)|décri(?:t|vent)|représente(?:nt)?|(?:este|ce|questo|deze) (?:bloque|bloco|bloc|blocco|blok))\b/iu;
/** Blocks of a lean canvas that a business model canvas has no place for. */
const LEAN =
  /^\W*(?:\d+\W+)*(?:(?:the |top \d )?problems?|solutions?|unfair advantages?|key metrics|(?:existing )?alternatives|probleme?|lösung(?:en)?|unfairer vorteil|kennzahlen|problèmes?|avantage (?:déloyal|compétitif)|indicateurs(?: clés)?|problemas?|solución|soluciones|solução|soluções|ventaja (?:injusta|competitiva)|vantagem (?:injusta|competitiva)|métricas(?: clave|[ -]chave)?|问题|解决方案|门槛优势|关键指标|課題|解決策|圧倒的な優位性|主要指標)(?!\p{L})/iu;
/** Blocks that a lean canvas has not. */
const NOT_LEAN: readonly Block[] = ['partners', 'activities', 'resources', 'relationships'];

/**
 * What became of what was found in a text: a canvas; something else, with its name; or nothing where
 * it names fewer than two blocks and is about none.
 */
export function judge(
  source: Source,
  found: Found,
  text: string,
): Understood | NotACanvas | undefined {
  const { named, strange, prose } = found;
  const lean = strange.filter((name) => LEAN.test(name) && !blockNamed(name));
  if (lean.length >= 2 && NOT_LEAN.filter((block) => named.has(block)).length < 2) {
    return { ok: false, source, why: 'lean-canvas', detail: lean.join(', ').slice(0, 200) };
  }
  if (named.size < FEWEST) {
    return blocksMentioned(text) >= MENTIONED ? { ok: false, source, why: 'article' } : undefined;
  }
  const pieces = said(found);
  if (pieces.length === 0) return { ok: false, source, why: 'empty-template' };
  if (explains(prose, found.pieces)) return { ok: false, source, why: 'article' };
  return canvasOf(source, { ...found, pieces });
}

/** The pieces that say something; placeholders and a template’s own questions are left. */
function said({ pieces, left }: Found): Piece[] {
  const asked = new Set(pieces.flatMap(({ block, text }) => (QUESTION.test(text) ? block : [])));
  return pieces.filter(({ block, text }) => {
    const isEmpty = PLACEHOLDER.test(text) || (asked.size >= ASKED && QUESTION.test(text));
    if (isEmpty && text !== '') left.push(leave(`${block}: ${text}`, 'empty'));
    return !isEmpty;
  });
}

function explains(prose: Found['prose'], pieces: readonly Piece[]): boolean {
  const explained = new Set(prose.flatMap(({ block, text }) => (EXPLAINS.test(text) ? block : [])));
  if (explained.size >= ASKED) return true;
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  const noted = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return prose.length > 0 && length / prose.length > LONG && length * 2 > noted;
}

function canvasOf(source: Source, found: Found): Understood | NotACanvas {
  const canvas = emptyCanvas(newId(), oneLine(found.title ?? '').slice(0, NAME_LIMIT));
  const left = [...found.left];
  const ids = new Map<string, Id>();
  const linked: { id: Id; links: readonly string[] }[] = [];
  found.pieces.forEach((piece, i) => {
    const id = newId();
    const text = oneLine(piece.text);
    const name = text.slice(0, NAME_LIMIT);
    if (text.length > NAME_LIMIT) left.push(leave(text, 'too-long'));
    const more = [text.slice(NAME_LIMIT), ...piece.more.map((line) => line.trim())];
    const note = more
      .filter((line) => line !== '')
      .join('\n')
      .slice(0, TEXT_LIMIT);
    const record = canvas[piece.block] as Record<Id, Element>;
    record[id] = { id, name, order: i + 1, ...(note && { note }) };
    if (!ids.has(keyOf(name))) ids.set(keyOf(name), id);
    if (piece.links?.length) linked.push({ id, links: piece.links });
  });
  for (const { id, links } of linked) addLinks(canvas, id, links, ids, left);
  const accepted = acceptCanvas(canvas);
  if (!accepted.ok) return { ok: false, source, why: 'damaged' };
  return { ok: true, source, canvas: accepted.canvas, left };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const keyOf = (name: string) => name.toLowerCase();

function addLinks(
  canvas: Canvas,
  id: Id,
  links: readonly string[],
  ids: ReadonlyMap<string, Id>,
  left: Left[],
): void {
  for (const name of links) {
    const other = ids.get(keyOf(oneLine(name)));
    const pair = other && directed(canvas, id, other);
    if (pair) {
      const key = linkId(pair.from, pair.to);
      canvas.links[key] = { id: key, from: pair.from, to: pair.to };
    } else left.push(leave(name, 'no-link'));
  }
}
