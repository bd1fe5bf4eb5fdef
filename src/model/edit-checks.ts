import type { Id } from './canvas';
import type { Edit } from './edit';
import type { RuleSetting, Waiver } from './settings';

/** Sets a finding aside, with the reason; the waiver bears the finding's id. */
export function waive(waiver: Waiver): Edit {
  return {
    name: 'waive',
    apply: (draft) => {
      draft.waivers ??= {};
      draft.waivers[waiver.id] = waiver;
    },
  };
}

/** Lets a finding that was set aside be shown again. */
export function restore(id: Id): Edit {
  return {
    name: 'restore',
    apply: (draft) => {
      if (!draft.waivers) return;
      delete draft.waivers[id];
      // A canvas without waivers bears no trace of them.
      if (Object.keys(draft.waivers).length === 0) delete draft.waivers;
    },
  };
}

/** Says how one rule is checked on this canvas; an empty setting is the rule's own default. */
export function setRule(rule: string, setting: RuleSetting): Edit {
  return {
    name: 'settings',
    apply: (draft) => {
      const rules = { ...draft.settings?.rules };
      delete rules[rule];
      if (Object.keys(setting).length > 0) rules[rule] = setting;
      draft.settings = { ...draft.settings, rules };
    },
  };
}

/** Adds a pack of rules, or takes the place of the one with the same id. */
export function putPack(pack: { readonly id: Id }): Edit {
  return {
    name: 'settings',
    apply: (draft) => {
      const others = (draft.settings?.packs ?? []).filter(({ id }) => id !== pack.id);
      draft.settings = { ...draft.settings, packs: [...others, { ...pack }] };
    },
  };
}

/** Takes a pack of rules off the canvas. */
export function removePack(id: Id): Edit {
  return {
    name: 'settings',
    apply: (draft) => {
      const packs = draft.settings?.packs?.filter((pack) => pack.id !== id);
      if (packs) draft.settings = { ...draft.settings, packs };
    },
  };
}
