import { create } from 'zustand';
import type { Block } from '../model/blocks';
import type { Id } from '../model/canvas';
import type { Showing } from '../model/showing';

/** Where text is being typed: a note's name, or a new note at the end of a block. */
export type Editing =
  | {
      readonly kind: 'note';
      readonly id: Id;
      /** Only just begun: Tab still carries it on. */ readonly fresh?: true;
    }
  | {
      readonly kind: 'new';
      readonly block: Block;
      readonly id: Id;
      /** In the outline: the note that it will stand before. */
      readonly before?: Id;
    };

/** Which dialog is open. */
export type Dialog =
  | { readonly kind: 'page'; readonly rule: string }
  | {
      readonly kind: 'link';
      readonly id: Id;
      readonly block?: Block;
      /** The other end of a link that is to lead elsewhere. */
      readonly instead?: Id;
      /** Notes that are linked along with it. */
      readonly also?: readonly Id[];
    }
  | {
      readonly kind: 'compare';
      /** Which two: see `app/history/sides`. */
      readonly before?: string;
      readonly after?: string;
    }
  | {
      readonly kind:
        'palette' | 'keys' | 'export' | 'checks' | 'settings' | 'history' | 'restore' | 'import';
    };

/** The five views of one canvas, in the order of their tabs. */
export const VIEWS = ['canvas', 'relationships', 'journey', 'economics', 'evidence'] as const;
export type ViewName = (typeof VIEWS)[number];

export type LinksShown = 'selected' | 'all' | 'none';

interface ViewState {
  readonly view: ViewName;
  /** Whether the canvas is shown as words, line by line, instead of as the sheet. */
  readonly outline: boolean;
  /** Selected notes; the last one is the one the inspector shows. */
  readonly selection: readonly Id[];
  readonly editing: Editing | undefined;
  readonly dialog: Dialog | undefined;
  readonly links: LinksShown;
  /** The field to show and focus, when something has asked for an answer there. */
  readonly field: { readonly id: Id; readonly path: string; readonly ask: number } | undefined;
  /** Something to bring into sight; `ask` tells one request from the next. */
  readonly reveal: { readonly id: Id; readonly ask: number } | undefined;
  /** On small screens the panel covers the sheet until it is closed. */
  readonly panelOpen: boolean;
  /** How often the language or the form of numbers has changed: then all is written anew. */
  readonly written: number;
  /** Keys of suggestions that nobody wants, until another canvas is opened. */
  readonly dropped: ReadonlySet<string>;
  /** What someone wants to see apart from the rest. */
  readonly showing: Showing | undefined;
  /** Notes that stay while the rest dims: what is found, or what is to be shown. */
  readonly shown: ReadonlySet<Id> | undefined;
  /** How often Find was asked for since it was last closed: 0 is closed. */
  readonly find: number;
}

/** What is looked at: neither saved nor undone. */
export const useView = create<ViewState>(() => ({
  view: 'canvas',
  outline: false,
  selection: [],
  editing: undefined,
  dialog: undefined,
  links: 'selected',
  field: undefined,
  reveal: undefined,
  panelOpen: false,
  written: 0,
  dropped: new Set(),
  showing: undefined,
  shown: undefined,
  find: 0,
}));

let asked = 0;
const set = useView.setState;

/** Shows another view of the same canvas; the selection stays. */
export function showView(view: ViewName): void {
  set({ view, editing: undefined });
}

/** Selects notes; none clears the selection. */
export function select(...ids: Id[]): void {
  set({ selection: ids, field: undefined });
}

/** Adds a note to the selection, or takes it out. */
export function toggleSelected(id: Id): void {
  set(({ selection }) => ({
    selection: selection.includes(id)
      ? selection.filter((other) => other !== id)
      : [...selection, id],
  }));
}

/** Starts typing in a note or at the end of a block; nothing stops it. */
export function edit(editing: Editing | undefined): void {
  set({ editing });
}

export function openDialog(dialog: Dialog | undefined): void {
  set({ dialog });
}

export function showLinks(links: LinksShown): void {
  set({ links });
}

export function openPanel(panelOpen: boolean): void {
  set({ panelOpen });
}

/** Selects a note and brings it into sight. */
export function reveal(id: Id): void {
  set({ selection: [id], field: undefined, reveal: { id, ask: ++asked } });
}

/** Selects a note and brings it into sight in the view where one would mend it. */
export function revealIn(view: ViewName, id: Id): void {
  showView(view);
  reveal(id);
}

/** Selects a note and asks for one of its fields, such as `expectation` or `cost`. */
export function askFor(id: Id, path: string): void {
  const ask = ++asked;
  set({ selection: [id], field: { id, path, ask }, reveal: { id, ask }, panelOpen: true });
}

/** Lets a suggestion go for as long as this canvas is open. */
export function dropSuggestion(key: string): void {
  set(({ dropped }) => ({ dropped: new Set([...dropped, key]) }));
}

/** Has every text on the page written anew. */
export function rewrite(): void {
  set(({ written }) => ({ written: written + 1 }));
}

/** Forgets everything that belongs to the canvas that was open. */
export function resetView(): void {
  set({
    view: 'canvas',
    selection: [],
    editing: undefined,
    dialog: undefined,
    field: undefined,
    reveal: undefined,
    panelOpen: false,
    dropped: new Set(),
    showing: undefined,
    find: 0,
  });
}
